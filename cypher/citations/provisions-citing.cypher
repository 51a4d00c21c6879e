UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Provision {id: parent})<-[:CITES]-(q:Provision)
  WITH DISTINCT q
  WHERE q.id >= $afterKey AND (q.id <> $afterKey OR q.id > $afterId)
    AND ($beforeKey IS NULL OR q.id <= $beforeKey AND (q.id <> $beforeKey OR q.id < $beforeId))
  // page
  RETURN q{.id, key: q.id} AS value
  ORDER BY q.id /*±*/, q.id /*±*/
  LIMIT $limit
  // count: RETURN count(q) AS value
  // facets: provisions
}
RETURN parent, collect(value) AS value
