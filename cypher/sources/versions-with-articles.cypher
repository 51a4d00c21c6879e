// Every version of which articles are held, with the days from and to which they speak: to the start of the work's
// next version at the latest, held or not. Where the day of effect is not known, promulgation stands for it.
MATCH (s:LegalSource)-[:HAS_VERSION]->(v:SourceVersion)
WHERE EXISTS {
  MATCH (p:Provision {versionId: v.id}) WHERE p.kind = 'ARTICLE' AND p.path IS NOT NULL
}
WITH s, v, coalesce(v.effectiveFrom, v.promulgatedOn) AS start
WHERE start IS NOT NULL
OPTIONAL MATCH (s)-[:HAS_VERSION]->(w:SourceVersion)
WHERE coalesce(w.effectiveFrom, w.promulgatedOn) > start
WITH s, v, start, min(coalesce(w.effectiveFrom, w.promulgatedOn)) AS next
RETURN v.id AS version, s.id AS source, s.title AS sourceTitle, s.level AS level,
  coalesce(head([(s)-[:APPLIES_IN]->(g:Region) | g.path]), []) AS region,
  start AS effectiveFrom,
  CASE WHEN v.effectiveTo IS NULL OR next < v.effectiveTo THEN next ELSE v.effectiveTo END AS effectiveTo
ORDER BY version
