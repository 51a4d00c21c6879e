MATCH (b:IssuingBody)
WHERE b.sortKey >= $afterKey AND (b.sortKey <> $afterKey OR b.id > $afterId)
  AND ($beforeKey IS NULL OR b.sortKey <= $beforeKey AND (b.sortKey <> $beforeKey OR b.id < $beforeId))
  AND ($region IS NULL OR EXISTS {
    MATCH (b)-[:SEATED_IN]->(:Region)-[:WITHIN*0..5]->(g:Region) WHERE g.id = $region
  })
// page
RETURN {key: b.sortKey, node: b{.id} /*bodies-by-id*/} AS value
ORDER BY b.sortKey /*±*/, b.id /*±*/
LIMIT $limit
// count: RETURN count(b) AS value
// facets: bodies
