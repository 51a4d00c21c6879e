UNWIND $parents AS parent
CALL (parent) {
  MATCH (:LegalSource {id: parent})<-[:RESOLVES_TO]-(c:Citation)
  WHERE c.id >= $afterKey AND (c.id <> $afterKey OR c.id > $afterId)
    AND ($beforeKey IS NULL OR c.id <= $beforeKey AND (c.id <> $beforeKey OR c.id < $beforeId))
    AND ($relations IS NULL OR c.relation IN $relations)
    AND ($states IS NULL OR coalesce(c.state, 'PROPOSED') IN $states)
  // page
  RETURN {key: c.id, node: c{.id} /*citations-by-id*/} AS value
  ORDER BY c.id /*±*/, c.id /*±*/
  LIMIT $limit
  // count: RETURN count(c) AS value
  // facets: citations
}
RETURN parent, collect(value) AS value
