// $rows: [{id, itemId, properties}]
UNWIND $rows AS row
MATCH (i:ReportItem {id: row.itemId})
MERGE (f:Figure {id: row.id})
SET f += row.properties
MERGE (i)-[:STATES]->(f)
