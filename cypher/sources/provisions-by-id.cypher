UNWIND $ids AS id
MATCH (p:Provision {id: id})
WHERE EXISTS { MATCH (v:SourceVersion {id: p.versionId}) WHERE coalesce(v.complete, true) }
RETURN p{
  .*,
  // for: Provision.parent
  parentId: head([(q:Provision)-[:HAS_PART]->(p) | q.id]),
  .id
} AS node
