MATCH (a)-[r]->(b)
WHERE NOT a:ImportRun
RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties
