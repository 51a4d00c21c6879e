MATCH (r:Region)
WHERE r.id >= $afterKey AND (r.id <> $afterKey OR r.id > $afterId)
  AND ($beforeKey IS NULL OR r.id <= $beforeKey AND (r.id <> $beforeKey OR r.id < $beforeId))
// page
RETURN {key: r.id, node: r{.id} /*regions-by-id*/} AS value
ORDER BY r.id /*±*/, r.id /*±*/
LIMIT $limit
// count: RETURN count(r) AS value
// facets: regions
