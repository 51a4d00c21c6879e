// Every version of which articles are held, with the days on which it is the newest text known.
MATCH (s:LegalSource)-[:HAS_VERSION]->(v:SourceVersion)
WHERE v.servedFrom IS NOT NULL AND EXISTS {
  MATCH (p:Provision {versionId: v.id}) WHERE p.kind = 'ARTICLE' AND p.path IS NOT NULL
}
RETURN v.id AS version, s.id AS source, s.title AS sourceTitle, s.level AS level,
  coalesce(head([(s)-[:APPLIES_IN]->(g:Region) | g.path]), []) AS region,
  v.servedFrom AS effectiveFrom, v.servedTo AS effectiveTo
ORDER BY version
