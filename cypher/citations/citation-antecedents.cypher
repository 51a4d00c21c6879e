// $rows: [{id, antecedentId}]
UNWIND $rows AS row
MATCH (c:Citation {id: row.id})
CALL (c) {
  OPTIONAL MATCH (c)-[old:RESTS_ON]->()
  DELETE old
}
CALL (c, row) {
  MATCH (a:Citation {id: row.antecedentId})
  MERGE (c)-[:RESTS_ON]->(a)
}
