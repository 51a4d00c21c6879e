// From provision to work; which of the work's provisions are meant is linked once their text is held.
// $rows: [{from, to, paths, text, start, end}]
UNWIND $rows AS row
MATCH (p:Provision {id: row.from})
MATCH (s:LegalSource {id: row.to})
CREATE (p)-[:CITES_SOURCE {text: row.text, start: row.start, end: row.end, paths: row.paths}]->(s)
