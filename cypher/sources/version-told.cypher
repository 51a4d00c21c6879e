// What the files of versions say of them. $rows: [{id, hashes, facts}]
UNWIND $rows AS row
MATCH (v:SourceVersion {id: row.id})
SET v.hashes = row.hashes
MERGE (f:SourceFacts {id: row.id})
SET f.files = row.facts
MERGE (v)-[:TOLD_BY]->(f)
