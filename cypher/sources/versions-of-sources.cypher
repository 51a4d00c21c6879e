UNWIND $ids AS id
MATCH (:LegalSource {id: id})-[:HAS_VERSION]->(v:SourceVersion)
WHERE coalesce(v.complete, true)
RETURN id AS parent, collect(v{.id} /*versions-by-id*/) AS value
