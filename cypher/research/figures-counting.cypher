// Figures that count something, by the words for it.
MATCH (f:Figure)<-[:STATES]-(m:ReportItem)<-[:HAS_ITEM]-(r:Report)
WHERE f.counts CONTAINS $counts
// The year that the unit speaks of: planned, or looked back on.
WITH f, m, r, m.year AS year
WHERE year IS NOT NULL
  AND ($unit IS NULL OR f.baseUnit = $unit)
 
  AND ($yearFrom IS NULL OR year >= $yearFrom) AND ($yearTo IS NULL OR year <= $yearTo)
  AND ($statuses IS NULL OR m.status IN $statuses)
  AND ($body IS NULL OR EXISTS {
    MATCH (r)-[:PUBLISHED_BY]->(b:IssuingBody) WHERE b.id = $body OR b.name = $body
  })
RETURN f.id AS value
ORDER BY year, r.sortKey, f.start, f.id
LIMIT $limit
