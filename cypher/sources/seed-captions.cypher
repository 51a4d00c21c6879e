// Captions of articles; one whose text is held keeps its place in the text.
// $rows: [{id, versionId, caption, properties}]
UNWIND $rows AS row
MATCH (v:SourceVersion {id: row.versionId})
MERGE (p:Provision {id: row.id})
ON CREATE SET p += row.properties, p.versionId = row.versionId, p.text = '', p.lineageId = row.id
SET p.caption = row.caption
WITH v, p
WHERE NOT EXISTS { MATCH (:Provision)-[:HAS_PART]->(p) }
MERGE (v)-[:HAS_PROVISION]->(p)
