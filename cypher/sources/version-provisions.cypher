// $rows: [{id, parentId, properties}]; parents come first. Captions of the seeds stay.
MATCH (v:SourceVersion {id: $id})
SET v += $text
WITH v
UNWIND $rows AS row
MERGE (p:Provision {id: row.id})
SET p += row.properties
WITH v, p, row
CALL (v, p, row) {
  WITH v, p, row WHERE row.parentId IS NULL
  MERGE (v)-[:HAS_PROVISION]->(p)
}
CALL (p, row) {
  MATCH (whole:Provision {id: row.parentId})
  MERGE (whole)-[:HAS_PART]->(p)
}
