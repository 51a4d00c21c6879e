MERGE (r:Report {id: $id})
SET r += $properties
WITH r
CALL (r) {
  OPTIONAL MATCH (r)-[old:PUBLISHED_BY]->()
  DELETE old
}
WITH r
MATCH (b:IssuingBody {id: $bodyId})
MERGE (r)-[:PUBLISHED_BY]->(b)
