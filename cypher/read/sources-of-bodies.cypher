UNWIND $parents AS parent
CALL (parent) {
  MATCH (:IssuingBody {id: parent})<-[:ISSUED_BY]-(s:LegalSource)
  WHERE s.sortKey >= $afterKey AND (s.sortKey > $afterKey OR s.id > $afterId)
    AND ($beforeKey IS NULL OR s.sortKey < $beforeKey OR (s.sortKey = $beforeKey AND s.id < $beforeId))
  // page
  RETURN s{.id, key: s.sortKey} AS value
  ORDER BY s.sortKey /*±*/, s.id /*±*/
  LIMIT $limit
  // count: RETURN count(s) AS value
  // facets: sources
}
RETURN parent, collect(value) AS value
