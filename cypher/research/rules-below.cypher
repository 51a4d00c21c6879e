// Rules made for a work, by their own words or titles, that stand as they did before $on and have not ended.
MATCH (:LegalSource {id: $source})<-[r:BASED_ON|IMPLEMENTS]-(w:LegalSource)
WITH w, r, head(COLLECT {
  MATCH (w)-[:HAS_VERSION]->(v:SourceVersion)
  WHERE v.servedFrom IS NOT NULL
  RETURN v ORDER BY v.servedFrom DESC, v.id DESC LIMIT 1
}) AS v
WHERE v.servedFrom < $on AND v.servedTo IS NULL
WITH w, v, r ORDER BY type(r) DESC
WITH w, v, head(collect(r)) AS r
RETURN w.id AS rule, w.title AS ruleTitle, w.level AS level, v.servedFrom AS ruleFrom, type(r) AS relation,
  r.evidence AS evidence, coalesce(head([(w)-[:APPLIES_IN]->(g:Region) | g.path]), []) AS region
ORDER BY w.sortKey, w.id
LIMIT $limit
