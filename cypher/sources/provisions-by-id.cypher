UNWIND $ids AS id
MATCH (p:Provision {id: id})
RETURN p{
  .*,
  // for: Provision.parent
  parentId: head([(q:Provision)-[:HAS_PART]->(p) | q.id]),
  .id
} AS node
