// A relation read from a text, with its words, stays as it is. $rows: [{from, to, kind, evidence, madeBy}]
UNWIND $rows AS row
MATCH (s:LegalSource {id: row.from})
MATCH (t:LegalSource {id: row.to})
MERGE (s)-[r:$(row.kind)]->(t)
ON CREATE SET r.rule = 'seed', r.evidence = row.evidence, r.madeBy = row.madeBy, r.confidence = 1.0
SET r.seeded = true
