// $rows: [{id, itemId, properties}]
UNWIND $rows AS row
MATCH (i:ReportItem {id: row.itemId})
MERGE (c:Citation {id: row.id})
SET c += row.properties
MERGE (i)-[:HAS_CITATION]->(c)
