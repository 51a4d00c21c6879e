// Half-open days on which each is the newest text known: no two versions of a work share one.
MATCH (s:LegalSource)-[:HAS_VERSION]->(v:SourceVersion)
WITH s, [each IN collect(v) WHERE each.servedFrom IS NOT NULL AND coalesce(each.servedTo > each.servedFrom, true)] AS versions
UNWIND CASE versions WHEN [] THEN [null] ELSE versions END AS a
WITH s, a, [b IN versions WHERE b.id > a.id
  AND (a.servedTo IS NULL OR b.servedFrom < a.servedTo)
  AND (b.servedTo IS NULL OR a.servedFrom < b.servedTo)] AS also
RETURN coalesce(a.id, s.id) AS id,
  CASE WHEN size(also) > 0 THEN '与 ' + also[0].id + ' 同时有效，自 ' +
    CASE WHEN a.servedFrom > also[0].servedFrom THEN a.servedFrom ELSE also[0].servedFrom END END AS detail
