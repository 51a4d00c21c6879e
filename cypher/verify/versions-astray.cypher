MATCH (v:SourceVersion)
WITH v, [(s:LegalSource)-[:HAS_VERSION]->(v) | s.id] AS sources
RETURN v.id AS id,
  CASE WHEN sources = [v.sourceId] THEN null
    ELSE '应属于 ' + coalesce(v.sourceId, '?') + '，实际：' + reduce(said = '', each IN sources | said + toString(each) + ' ') END AS detail
