// Figures that count something, by the words for it.
MATCH (f:Figure)<-[:STATES]-(m:ReportItem)<-[:HAS_ITEM]-(r:Report)
WHERE f.counts CONTAINS $counts
  AND r.year IS NOT NULL
  AND ($unit IS NULL OR f.baseUnit = $unit)
 
  AND ($yearFrom IS NULL OR r.year >= $yearFrom) AND ($yearTo IS NULL OR r.year <= $yearTo)
  AND ($statuses IS NULL OR m.status IN $statuses)
  AND ($body IS NULL OR EXISTS {
    MATCH (r)-[:PUBLISHED_BY]->(b:IssuingBody) WHERE b.id = $body OR b.name = $body
  })
RETURN f.id AS value
ORDER BY r.year, r.sortKey, f.start, f.id
LIMIT $limit
