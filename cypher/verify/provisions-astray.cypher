MATCH (p:Provision)
WITH p,
  [(v:SourceVersion)-[:HAS_PROVISION]->(p) | v.id] +
  [(parent:Provision)-[:HAS_PART]->(p) | parent.versionId] AS within
RETURN p.id AS id,
  CASE WHEN within = [p.versionId] THEN null
    ELSE '应在 ' + coalesce(p.versionId, '?') + ' 之内，实际：' + reduce(said = '', one IN within | said + toString(one) + ' ') END AS detail
