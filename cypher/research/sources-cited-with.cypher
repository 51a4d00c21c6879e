// Works cited in the reports, and in the very measures, that cite a work.
MATCH (s:LegalSource {id: $source})<-[:RESOLVES_TO]-(c:Citation)<-[:HAS_CITATION]-(i:ReportItem)<-[:HAS_ITEM]-(r:Report)
WHERE coalesce(c.state, '') <> 'REJECTED'
  // The year that the unit speaks of: planned, or looked back on.
  AND ($yearFrom IS NULL OR i.year >= $yearFrom)
  AND ($yearTo IS NULL OR i.year <= $yearTo)
WITH s, r, collect(DISTINCT i) AS citing
MATCH (r)-[:HAS_ITEM]->(i:ReportItem)-[:HAS_CITATION]->(d:Citation)-[:RESOLVES_TO]->(t:LegalSource)
WHERE coalesce(d.state, '') <> 'REJECTED' AND t <> s
WITH t, r, i, CASE WHEN i IN citing THEN i END AS shared
WITH t, count(DISTINCT r) AS reports, count(DISTINCT shared) AS measures, collect(DISTINCT shared.id) AS examples
ORDER BY measures DESC, reports DESC, t.sortKey, t.id
LIMIT $limit
RETURN {source: t.id, reports: reports, measures: measures, examples: examples[..5]} AS value
