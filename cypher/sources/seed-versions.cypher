// Dates the seeds leave open keep what a text has told. $rows: [{id, sourceId, properties}]
UNWIND $rows AS row
MATCH (s:LegalSource {id: row.sourceId})
MERGE (v:SourceVersion {id: row.id})
ON CREATE SET v.textHeld = false
SET v += row.properties, v.sourceId = row.sourceId, v.seeded = true
MERGE (s)-[:HAS_VERSION]->(v)
