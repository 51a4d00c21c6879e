MATCH (v:SourceVersion)
RETURN v.id AS id,
  CASE WHEN v.effectiveTo < v.effectiveFrom THEN '生效 ' + v.effectiveFrom + '，失效 ' + v.effectiveTo END AS detail
