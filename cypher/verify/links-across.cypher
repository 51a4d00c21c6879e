MATCH (c:Citation)-[:RESOLVES_TO_VERSION|RESOLVES_TO_PROVISION]->(target)
RETURN c.id AS id,
  CASE WHEN NOT EXISTS { MATCH (c)-[:RESOLVES_TO]->(s:LegalSource) WHERE s.id = target.sourceId }
    THEN '连到 ' + target.id + '，却未连到它的文件' END AS detail
