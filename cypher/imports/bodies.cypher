// $rows: [{id, name, regionId}]
UNWIND $rows AS row
MERGE (b:IssuingBody {id: row.id})
ON CREATE SET b.name = row.name, b.sortKey = row.name
WITH b, row
WHERE row.regionId IS NOT NULL
MATCH (r:Region {id: row.regionId})
MERGE (b)-[:SEATED_IN]->(r)
