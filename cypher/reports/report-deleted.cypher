// A report with all that is read from it; decisions on it were made orphans before, and stay.
MATCH (r:Report {id: $id})
CALL (r) {
  OPTIONAL MATCH (r)-[:HAS_ITEM]->(i:ReportItem)
  OPTIONAL MATCH (i)-[:STATES]->(f:Figure)
  DETACH DELETE f
}
CALL () {
  OPTIONAL MATCH (c:Citation {reportId: $id})
  DETACH DELETE c
}
CALL () {
  OPTIONAL MATCH (f:FormerId {reportId: $id}) WHERE NOT f.id STARTS WITH 'link:'
  DELETE f
}
CALL (r) {
  OPTIONAL MATCH (r)-[:HAS_ITEM]->(i:ReportItem)
  DETACH DELETE i
}
DETACH DELETE r
