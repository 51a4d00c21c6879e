// $rows: {from, type, to, properties}
UNWIND $rows AS row
MATCH (a:Restoring {restoringKey: row.from})
MATCH (b:Restoring {restoringKey: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
