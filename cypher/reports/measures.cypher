// text: CALL db.index.fulltext.queryNodes('yiju_text', $text) YIELD node AS m WITH m WHERE m:Measure WITH m
MATCH (m:Measure)
WHERE m.sortKey >= $afterKey AND (m.sortKey <> $afterKey OR m.id > $afterId)
  AND ($beforeKey IS NULL OR m.sortKey <= $beforeKey AND (m.sortKey <> $beforeKey OR m.id < $beforeId))
  AND ($yearFrom IS NULL OR m.year >= $yearFrom) AND ($yearTo IS NULL OR m.year <= $yearTo)
  AND ($statuses IS NULL OR m.status IN $statuses)
  AND ($report IS NULL OR m.reportId = $report)
  AND ($body IS NULL OR EXISTS {
    MATCH (m)<-[:HAS_ITEM]-(:Report)-[:PUBLISHED_BY]->(b:IssuingBody) WHERE b.id = $body OR b.name = $body
  })
  AND ($region IS NULL OR EXISTS {
    MATCH (m)<-[:HAS_ITEM]-(:Report)-[:PUBLISHED_BY]->(:IssuingBody)-[:SEATED_IN]->(:Region)-[:WITHIN*0..5]->(g:Region)
    WHERE g.id = $region
  })
  AND ($powerTypes IS NULL OR m.powerType IN $powerTypes)
  AND ($powerBody IS NULL OR m.powerBody = $powerBody)
  AND ($powerName IS NULL OR m.powerName = $powerName)
  AND ($relations IS NULL AND $levels IS NULL AND $source IS NULL AND $article IS NULL OR EXISTS {
    MATCH (m)-[:HAS_CITATION]->(c:Citation)
    WHERE coalesce(c.state, '') <> 'REJECTED' AND ($relations IS NULL OR c.relation IN $relations)
      AND ($article IS NULL OR c.pinpoint CONTAINS '"path":"' + $article + '"' OR c.pinpoint CONTAINS '"path":"' + $article + '/')
      AND ($levels IS NULL AND $source IS NULL OR EXISTS {
        MATCH (c)-[:RESOLVES_TO]->(s:LegalSource)
        WHERE ($levels IS NULL OR s.level IN $levels) AND ($source IS NULL OR s.id = $source)
      })
  })
// page
RETURN {
  // for: PageInfo.startCursor, PageInfo.endCursor, MeasureEdge.cursor
  key: m.sortKey,
  // for: Measure.report
  report: head(COLLECT { MATCH (r:Report {id: m.reportId}) RETURN r{.id} /*reports-by-id*/ }),
  node: m{.id} /*items-by-id*/
} AS value
ORDER BY m.sortKey /*±*/, m.id /*±*/
LIMIT $limit
// count: RETURN count(m) AS value
// facets: measures
