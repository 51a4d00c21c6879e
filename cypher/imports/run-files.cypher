// $rows: [{id, properties}]
MATCH (run:ImportRun {id: $run})
UNWIND $rows AS row
MERGE (f:ImportFile {id: row.id})
SET f += row.properties
MERGE (run)-[:READ]->(f)
