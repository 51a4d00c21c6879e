// What a program suggested before is replaced; what a person suggested or decided on stays, and is not proposed again.
// $rows: [{id, suggestions: [{provision, link, properties}]}]
UNWIND $rows AS row
MATCH (m:ReportItem {id: row.id})
WHERE m:Measure
CALL (m) {
  OPTIONAL MATCH (m)-[old:SUGGESTS]->()
  WHERE old.madeBy STARTS WITH 'yiju/' AND old.state IS NULL
  DELETE old
}
WITH m, row
UNWIND row.suggestions AS each
MATCH (p:Provision {id: each.provision})
WHERE NOT EXISTS { (m)-[:SUGGESTS]->(p) }
  AND NOT EXISTS { MATCH (l:Link {id: each.link}) WHERE l.state <> 'PROPOSED' }
CREATE (m)-[r:SUGGESTS]->(p)
SET r = each.properties
