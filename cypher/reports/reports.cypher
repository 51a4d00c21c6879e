// Filtered by text, a report is found by its measures.
// text: CALL db.index.fulltext.queryNodes('yiju_text', $text) YIELD node MATCH (node:Measure)<-[:HAS_ITEM]-(r:Report) WITH DISTINCT r
MATCH (r:Report)
WHERE r.sortKey >= $afterKey AND (r.sortKey <> $afterKey OR r.id > $afterId)
  AND ($beforeKey IS NULL OR r.sortKey <= $beforeKey AND (r.sortKey <> $beforeKey OR r.id < $beforeId))
 
  AND ($yearFrom IS NULL OR r.year >= $yearFrom) AND ($yearTo IS NULL OR r.year <= $yearTo)
  AND ($body IS NULL OR EXISTS {
    MATCH (r)-[:PUBLISHED_BY]->(b:IssuingBody) WHERE b.id = $body OR b.name = $body
  })
  AND ($region IS NULL OR EXISTS {
    MATCH (r)-[:PUBLISHED_BY]->(:IssuingBody)-[:SEATED_IN]->(:Region)-[:WITHIN*0..5]->(g:Region)
    WHERE g.id = $region
  })
// page
RETURN {key: r.sortKey, node: r{.id} /*reports-by-id*/} AS value
ORDER BY r.sortKey /*±*/, r.id /*±*/
LIMIT $limit
// count: RETURN count(r) AS value
// facets: reports
