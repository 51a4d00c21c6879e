// Half-open intervals; a start that is not known is in force at no known day.
MATCH (s:LegalSource)-[:HAS_VERSION]->(v:SourceVersion)
WITH s, [each IN collect(v) WHERE each.effectiveFrom IS NOT NULL] AS versions
UNWIND CASE versions WHEN [] THEN [null] ELSE versions END AS a
WITH s, a, [b IN versions WHERE b.id > a.id
  AND (a.effectiveTo IS NULL OR b.effectiveFrom < a.effectiveTo)
  AND (b.effectiveTo IS NULL OR a.effectiveFrom < b.effectiveTo)
  AND coalesce(a.effectiveTo > a.effectiveFrom, true)
  AND coalesce(b.effectiveTo > b.effectiveFrom, true)] AS also
RETURN coalesce(a.id, s.id) AS id,
  CASE WHEN size(also) > 0 THEN '与 ' + also[0].id + ' 同时有效，自 ' +
    CASE WHEN a.effectiveFrom > also[0].effectiveFrom THEN a.effectiveFrom ELSE also[0].effectiveFrom END END AS detail
