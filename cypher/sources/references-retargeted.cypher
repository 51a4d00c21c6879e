// References to a work only named, which is held under another id now. $rows: [{from, citing, to}]
UNWIND $rows AS row
MATCH (:LegalSource {id: row.from})<-[old:CITES_SOURCE]-(p:Provision {sourceId: row.citing})
MATCH (s:LegalSource {id: row.to})
CREATE (p)-[r:CITES_SOURCE]->(s)
SET r = properties(old)
DELETE old
