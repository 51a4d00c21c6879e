// Works that nobody holds, as reports tell of them. $rows: [{id, properties, told, bodyId, regionId, reports}]
UNWIND $rows AS row
MERGE (s:LegalSource {id: row.id})
ON CREATE SET s.held = false, s.origin = 'report'
WITH s, row
WHERE NOT coalesce(s.held, false)
SET s.told = row.told
WITH s, row
WHERE s.origin = 'report'
SET s += row.properties
WITH s, row
CALL (s) {
  OPTIONAL MATCH (s)-[old:ISSUED_BY|APPLIES_IN|TOLD_BY_REPORT]->()
  DELETE old
}
CALL (s, row) {
  MATCH (b:IssuingBody {id: row.bodyId})
  MERGE (s)-[:ISSUED_BY]->(b)
}
CALL (s, row) {
  MATCH (g:Region {id: row.regionId})
  MERGE (s)-[:APPLIES_IN]->(g)
}
CALL (s, row) {
  UNWIND row.reports AS report
  MATCH (r:Report {id: report})
  MERGE (s)-[:TOLD_BY_REPORT]->(r)
}
