// What a program suggested before is replaced; what a person suggested stays.
// $rows: [{id, suggestions: [{provision, properties}]}]
UNWIND $rows AS row
MATCH (m:ReportItem {id: row.id})
WHERE m:Measure
CALL (m) {
  OPTIONAL MATCH (m)-[old:SUGGESTS]->()
  WHERE old.madeBy STARTS WITH 'yiju/'
  DELETE old
}
WITH m, row
UNWIND row.suggestions AS each
MATCH (p:Provision {id: each.provision})
CREATE (m)-[r:SUGGESTS]->(p)
SET r = each.properties
