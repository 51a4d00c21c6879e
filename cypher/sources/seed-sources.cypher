// What the seeds say of a work is what holds: issuers and regions are replaced.
// $rows: [{id, properties, bodyIds, regionId}]
UNWIND $rows AS row
MERGE (s:LegalSource {id: row.id})
SET s += row.properties
WITH s, row
CALL (s) {
  OPTIONAL MATCH (s)-[old:ISSUED_BY|APPLIES_IN]->()
  DELETE old
}
CALL (s, row) {
  UNWIND row.bodyIds AS bodyId
  MATCH (b:IssuingBody {id: bodyId})
  MERGE (s)-[:ISSUED_BY]->(b)
}
CALL (s, row) {
  MATCH (r:Region {id: row.regionId})
  MERGE (s)-[:APPLIES_IN]->(r)
}
