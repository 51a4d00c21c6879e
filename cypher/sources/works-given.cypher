// Works and versions that no file held tells of: those of the seeds, and those an older extractor read.
MATCH (s:LegalSource {held: true})
WITH s, COLLECT {
  MATCH (s)-[:HAS_VERSION]->(v:SourceVersion)
  WHERE coalesce(v.seeded, false) OR (v.textHeld AND NOT EXISTS { (v)-[:TOLD_BY]->() })
  WITH v ORDER BY v.id
  RETURN v{.promulgatedOn, .documentNumber}
} AS versions
WHERE s.origin = 'seed' OR size(versions) > 0
RETURN s.id AS id, coalesce(head([(s)-[:APPLIES_IN]->(g:Region) | g.path]), []) AS region, versions
ORDER BY id
