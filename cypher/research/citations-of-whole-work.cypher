// Citations that name a work without an article of it.
MATCH (:LegalSource {id: $source})<-[:RESOLVES_TO]-(c:Citation)<-[:HAS_CITATION]-(i:ReportItem)
WHERE NOT EXISTS { (c)-[:RESOLVES_TO_PROVISION]->() }
  AND coalesce(c.state, '') <> 'REJECTED'
  AND ($yearFrom IS NULL OR i.year >= $yearFrom) AND ($yearTo IS NULL OR i.year <= $yearTo)
RETURN count(c) AS value
