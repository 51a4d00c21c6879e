// What happened to a work, in place of what was known before. $rows: [{id, events: [{id, order, properties}]}]
UNWIND $rows AS row
MATCH (s:LegalSource {id: row.id})
CALL (s) {
  OPTIONAL MATCH (s)-[:HAS_EVENT]->(old:SourceEvent)
  DETACH DELETE old
}
WITH s, row
UNWIND row.events AS event
CREATE (s)-[:HAS_EVENT {order: event.order}]->(e:SourceEvent {id: event.id})
SET e += event.properties
