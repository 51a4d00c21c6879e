// What a new text of the report says no more goes; what stays loses the links that are written anew.
// A citation a person has decided keeps what it was resolved to.
MATCH (:Report {id: $id})-[:HAS_ITEM]->(i:ReportItem)
OPTIONAL MATCH (i)-[own:HAS_CITATION|STATES]->(n:Citation|Figure)
WITH collect(DISTINCT i) AS items, collect(DISTINCT n) AS parts
CALL (parts) {
  UNWIND parts AS n
  WITH n WHERE NOT n.id IN $keep
  DETACH DELETE n
}
CALL (parts) {
  UNWIND parts AS n
  WITH n WHERE n.id IN $keep
  OPTIONAL MATCH (n)<-[held:HAS_CITATION|STATES]-()
  DELETE held
}
CALL (items) {
  UNWIND items AS i
  WITH i WHERE NOT i.id IN $keep
  DETACH DELETE i
}
CALL (items) {
  UNWIND items AS i
  WITH i WHERE i.id IN $keep
  OPTIONAL MATCH (i)-[part:PART_OF]->()
  DELETE part
}
