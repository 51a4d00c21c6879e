// Versions of works; all, or those of the works that one report cites.
MATCH (v:SourceVersion)
WHERE v.id > $after AND ($report IS NULL OR EXISTS {
  MATCH (v)<-[:HAS_VERSION]-(:LegalSource)<-[:RESOLVES_TO]-(:Citation {reportId: $report})
})
WITH v ORDER BY v.id LIMIT $limit
MATCH (s:LegalSource)-[:HAS_VERSION]->(v)
RETURN v{
  .id, .promulgatedOn, .effectiveFrom, .effectiveTo, .endedBy, .doubtFrom, .knownOn, .documentNumber, .note,
  .textHeld, .articleCount,
  source: s.id, title: s.title, level: s.level,
  takenFrom: COLLECT { MATCH (v)-[:TAKEN_FROM]->(c:Collection) RETURN c.name ORDER BY c.name },
  licences: COLLECT { MATCH (v)-[:TAKEN_FROM]->(c:Collection) WHERE c.licence IS NOT NULL RETURN DISTINCT c.licence ORDER BY c.licence }
} AS value
ORDER BY v.id
