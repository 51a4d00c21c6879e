// Citations that name a work without an article of it.
MATCH (:LegalSource {id: $source})<-[:RESOLVES_TO]-(c:Citation)
MATCH (r:Report {id: c.reportId})
WHERE NOT EXISTS { (c)-[:RESOLVES_TO_PROVISION]->() }
  AND coalesce(c.state, '') <> 'REJECTED'
  AND ($yearFrom IS NULL OR r.year >= $yearFrom) AND ($yearTo IS NULL OR r.year <= $yearTo)
RETURN count(c) AS value
