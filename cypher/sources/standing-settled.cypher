// The days of versions and works that are not as they were. $versions: [{id, sourceId, days}]; $works: [{id, knownOn, documentNumber}];
// $dropped: ids of versions that only repeals told of, and do so no more.
CALL () {
  UNWIND $dropped AS id
  MATCH (v:SourceVersion {id: id})
  DETACH DELETE v
}
CALL () {
  UNWIND $versions AS row
  MATCH (s:LegalSource {id: row.sourceId})
  MERGE (v:SourceVersion {id: row.id})
  ON CREATE SET v.sourceId = row.sourceId, v.textHeld = false, v.named = true
  MERGE (s)-[:HAS_VERSION]->(v)
  SET v += row.days
}
CALL () {
  UNWIND $works AS row
  MATCH (s:LegalSource {id: row.id})
  SET s.knownOn = row.knownOn, s.documentNumber = row.documentNumber
}
