// $rows: [{id, about}]
UNWIND $rows AS row
MATCH (l:Link {id: row.id})
MATCH (n:Citation|ReportItem {id: row.about})
MERGE (l)-[:ABOUT]->(n)
