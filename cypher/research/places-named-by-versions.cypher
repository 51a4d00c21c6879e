// What the provisions of versions name in other works. $ids: versions.
UNWIND $ids AS id
MATCH (p:Provision {versionId: id})-[x:CITES_SOURCE]->(t:LegalSource)
WHERE size(x.paths) > 0 AND t.id <> p.sourceId
RETURN id AS version, t.id AS superior, p.path AS path, p.label AS label, x.paths AS paths, x.text AS text
ORDER BY version, p.order, x.start
