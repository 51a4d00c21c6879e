// Works whose texts have come under another id: they are only named from now on. $rows: [{id, properties}]
UNWIND $rows AS row
MATCH (s:LegalSource {id: row.id})
WHERE s.origin = 'corpus' AND NOT EXISTS { (s)-[:HAS_VERSION]->() }
CALL (s) {
  OPTIONAL MATCH (s)-[:HAS_EVENT]->(e:SourceEvent)
  DETACH DELETE e
}
CALL (s) {
  OPTIONAL MATCH (s)-[r]->()
  DELETE r
}
SET s = row.properties, s.id = row.id, s.held = false, s.origin = 'named'
