UNWIND $parents AS parent
CALL (parent) {
  MATCH (:IssuingBody {id: parent})<-[:PUBLISHED_BY]-(r:Report)
  WHERE r.sortKey >= $afterKey AND (r.sortKey <> $afterKey OR r.id > $afterId)
    AND ($beforeKey IS NULL OR r.sortKey <= $beforeKey AND (r.sortKey <> $beforeKey OR r.id < $beforeId))
  // page
  RETURN {key: r.sortKey, node: r{.id} /*reports-by-id*/} AS value
  ORDER BY r.sortKey /*±*/, r.id /*±*/
  LIMIT $limit
  // count: RETURN count(r) AS value
  // facets: reports
}
RETURN parent, collect(value) AS value
