// $rows: [{id, measure, table, properties}]
MATCH (r:Report {id: $id})
UNWIND $rows AS row
MERGE (i:ReportItem {id: row.id})
SET i += row.properties
MERGE (r)-[:HAS_ITEM]->(i)
FOREACH (_ IN CASE WHEN row.measure THEN [1] ELSE [] END | SET i:Measure)
FOREACH (_ IN CASE WHEN row.measure THEN [] ELSE [1] END | REMOVE i:Measure)
FOREACH (_ IN CASE WHEN row.table THEN [1] ELSE [] END | SET i:ReportTable)
FOREACH (_ IN CASE WHEN row.table THEN [] ELSE [1] END | REMOVE i:ReportTable)
