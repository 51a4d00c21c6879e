UNWIND $parents AS parent
CALL (parent) {
  MATCH (:IssuingBody {id: parent})<-[:ISSUED_BY]-(s:LegalSource)
  WHERE s.sortKey >= $afterKey AND (s.sortKey <> $afterKey OR s.id > $afterId)
    AND ($beforeKey IS NULL OR s.sortKey <= $beforeKey AND (s.sortKey <> $beforeKey OR s.id < $beforeId))
  // page
  RETURN {key: s.sortKey, node: s{.id} /*sources-by-id*/} AS value
  ORDER BY s.sortKey /*±*/, s.id /*±*/
  LIMIT $limit
  // count: RETURN count(s) AS value
  // facets: sources
}
RETURN parent, collect(value) AS value
