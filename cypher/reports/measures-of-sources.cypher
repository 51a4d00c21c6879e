// Measures that cite a work, with the relation asked for; each once, however often it cites the work.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:LegalSource {id: parent})<-[:RESOLVES_TO]-(c:Citation)<-[:HAS_CITATION]-(m:Measure)
  WHERE ($relations IS NULL OR c.relation IN $relations)
    AND ($states IS NULL OR coalesce(c.state, 'PROPOSED') IN $states)
  WITH DISTINCT m
  WHERE m.sortKey >= $afterKey AND (m.sortKey <> $afterKey OR m.id > $afterId)
    AND ($beforeKey IS NULL OR m.sortKey <= $beforeKey AND (m.sortKey <> $beforeKey OR m.id < $beforeId))
    AND ($yearFrom IS NULL OR m.year >= $yearFrom) AND ($yearTo IS NULL OR m.year <= $yearTo)
    AND ($statuses IS NULL OR m.status IN $statuses)
  // page
  RETURN {
    // for: PageInfo.startCursor, PageInfo.endCursor, MeasureEdge.cursor
    key: m.sortKey,
    // for: Measure.report
    report: head(COLLECT { MATCH (r:Report {id: m.reportId}) RETURN r{.id} /*reports-by-id*/ }),
    node: m{.id} /*items-by-id*/
  } AS value
  ORDER BY m.sortKey /*±*/, m.id /*±*/
  LIMIT $limit
  // count: RETURN count(m) AS value
  // facets: measures
}
RETURN
  // for: Query.legalSource
  head(COLLECT { MATCH (s:LegalSource {id: parent}) RETURN s{.id} /*sources-by-id*/ }) AS node,
  parent, collect(value) AS value
