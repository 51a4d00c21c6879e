// Citations that name a work without an article of it.
MATCH (:LegalSource {id: $source})<-[:RESOLVES_TO]-(c:Citation)
MATCH (r:Report {id: c.reportId})
WITH c, coalesce(head([(i:ReportItem)-[:HAS_CITATION]->(c) | i.year]), r.year) AS year
WHERE NOT EXISTS { (c)-[:RESOLVES_TO_PROVISION]->() }
  AND coalesce(c.state, '') <> 'REJECTED'
  AND ($yearFrom IS NULL OR year >= $yearFrom) AND ($yearTo IS NULL OR year <= $yearTo)
RETURN count(c) AS value
