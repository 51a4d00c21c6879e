// From provision to provision of one version. $rows: [{from, to, text, start, end}]
UNWIND $rows AS row
MATCH (p:Provision {id: row.from})
MATCH (q:Provision {id: row.to})
CREATE (p)-[:CITES {text: row.text, start: row.start, end: row.end}]->(q)
