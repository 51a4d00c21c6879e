UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Report {id: parent})-[:HAS_ITEM]->(:ReportItem)-[:HAS_CITATION]->(c:Citation)
  WHERE c.start >= $afterKey AND (c.start <> $afterKey OR c.id > $afterId)
    AND ($beforeKey IS NULL OR c.start <= $beforeKey AND (c.start <> $beforeKey OR c.id < $beforeId))
    AND ($outcomes IS NULL OR c.outcome IN $outcomes) AND ($relations IS NULL OR c.relation IN $relations)
    AND ($states IS NULL OR coalesce(c.state, 'PROPOSED') IN $states)
  // page
  RETURN {key: c.start, node: c{.id} /*citations-by-id*/} AS value
  ORDER BY c.start /*±*/, c.id /*±*/
  LIMIT $limit
  // count: RETURN count(c) AS value
  // facets: citations
}
RETURN parent, collect(value) AS value
