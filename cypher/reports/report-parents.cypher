// $rows: [{id, parentId}]
UNWIND $rows AS row
MATCH (i:ReportItem {id: row.id})
MATCH (p:ReportItem {id: row.parentId})
MERGE (i)-[:PART_OF]->(p)
