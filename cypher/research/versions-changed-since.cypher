// Versions that began to apply on or after a day, each with the one that applied before it; of all works or of $sources.
MATCH (s:LegalSource)-[:HAS_VERSION]->(v:SourceVersion)
WHERE v.servedFrom >= $since AND ($until IS NULL OR v.servedFrom <= $until) AND ($sources IS NULL OR s.id IN $sources)
WITH s, v, head(COLLECT {
  MATCH (s)-[:HAS_VERSION]->(w:SourceVersion)
  WHERE w.servedFrom < v.servedFrom
  RETURN w ORDER BY w.servedFrom DESC, w.id DESC LIMIT 1
}) AS before
WHERE before IS NOT NULL
RETURN s.id AS source, s.title AS title, s.level AS level, before.id AS before, v.id AS after,
  v.servedFrom AS effectiveFrom, coalesce(before.textHeld, false) AND coalesce(v.textHeld, false) AS textsHeld
ORDER BY v.servedFrom, s.id
LIMIT $limit
