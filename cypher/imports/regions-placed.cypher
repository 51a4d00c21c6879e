// Widest first. $rows: [{id, name, path, withinId}]
UNWIND $rows AS row
MERGE (r:Region {id: row.id})
ON CREATE SET r.name = row.name, r.path = row.path
WITH r, row
WHERE row.withinId IS NOT NULL
MATCH (w:Region {id: row.withinId})
MERGE (r)-[:WITHIN]->(w)
