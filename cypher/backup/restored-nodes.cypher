// $rows: {key, labels, properties}. The key finds the node again for its relationships.
UNWIND $rows AS row
CREATE (n:Restoring {restoringKey: row.key})
SET n += row.properties
SET n:$(row.labels)
