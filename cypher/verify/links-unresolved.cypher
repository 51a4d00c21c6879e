MATCH (c:Citation)
WHERE c.outcome IN ['RESOLVED', 'SUPERSEDED', 'PROVISION_NOT_FOUND']
RETURN c.id AS id,
  CASE WHEN NOT EXISTS { (c)-[:RESOLVES_TO]->(:LegalSource) } THEN '判为 ' + c.outcome + '，却未连到任何文件' END AS detail
