// Links between works that are made anew: another version may be the one that was in force. $ids: citing versions.
UNWIND $ids AS id
MATCH (p:Provision {versionId: id})-[c:CITES]->(q:Provision)
WHERE p.path IS NOT NULL AND q.sourceId <> p.sourceId
DELETE c
