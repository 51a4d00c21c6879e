UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Report {id: parent})-[:HAS_ITEM]->(m:ReportItem)
  WHERE m.sortKey >= $afterKey AND (m.sortKey <> $afterKey OR m.id > $afterId)
    AND ($beforeKey IS NULL OR m.sortKey <= $beforeKey AND (m.sortKey <> $beforeKey OR m.id < $beforeId))
    AND ($kinds IS NULL OR m.kind IN $kinds) AND ($statuses IS NULL OR m.status IN $statuses)
    AND ($cited IS NULL OR $cited = EXISTS { MATCH (m)-[:HAS_CITATION]->(:Citation) })
  // page
  RETURN {
    // for: PageInfo.startCursor, PageInfo.endCursor, MeasureEdge.cursor, ReportItemEdge.cursor
    key: m.sortKey,
    node: m{.id} /*items-by-id*/
  } AS value
  ORDER BY m.sortKey /*±*/, m.id /*±*/
  LIMIT $limit
  // count: RETURN count(m) AS value
  // facets: measures
}
RETURN
  // for: Query.report
  head(COLLECT { MATCH (r:Report {id: parent}) RETURN r{.id} /*reports-by-id*/ }) AS node,
  parent, collect(value) AS value
