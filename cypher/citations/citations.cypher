MATCH (c:Citation)
WHERE c.id >= $afterKey AND (c.id <> $afterKey OR c.id > $afterId)
  AND ($beforeKey IS NULL OR c.id < $beforeKey)
  AND ($outcomes IS NULL OR c.outcome IN $outcomes)
  AND ($relations IS NULL OR c.relation IN $relations)
  AND ($states IS NULL OR coalesce(c.state, 'PROPOSED') IN $states)
  AND ($report IS NULL OR c.reportId = $report)
// page
RETURN {key: c.id, node: c{.id} /*citations-by-id*/} AS value
ORDER BY c.id /*±*/
LIMIT $limit
// count: RETURN count(c) AS value
// facets: citations
