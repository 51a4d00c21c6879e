// Relations read from a version's own words, in place of what the seeds say without them.
// $rows: [{from, to, kind, properties}]
UNWIND $rows AS row
MATCH (s:LegalSource {id: row.from})
MATCH (t:LegalSource {id: row.to})
MERGE (s)-[r:$(row.kind)]->(t)
SET r += row.properties
