UNWIND $ids AS id
MATCH (v:SourceVersion {id: id})
WHERE coalesce(v.complete, true)
RETURN v{.*} AS node
