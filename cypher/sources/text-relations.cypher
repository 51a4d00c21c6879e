// Relations read from texts; the words of a text stand before a seed's word alone.
// $rows: [{from, to, kind, properties}]
UNWIND $rows AS row
MATCH (s:LegalSource {id: row.from})
MATCH (t:LegalSource {id: row.to})
MERGE (s)-[r:$(row.kind)]->(t)
ON MATCH SET r.seeded = r.rule = 'seed' OR coalesce(r.seeded, false)
SET r += row.properties
