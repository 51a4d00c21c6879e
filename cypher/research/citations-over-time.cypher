// A work, and where it is cited: one entry for each report and relation. $article: the article that is named, or null.
MATCH (s:LegalSource {id: $source})
RETURN s{.id} /*sources-by-id*/ AS node, COLLECT {
  MATCH (s)<-[:RESOLVES_TO]-(c:Citation)<-[:HAS_CITATION]-(i:ReportItem)<-[:HAS_ITEM]-(r:Report)
  WHERE coalesce(c.state, '') <> 'REJECTED'
    AND ($article IS NULL OR c.pinpoint CONTAINS '"path":"' + $article + '"' OR c.pinpoint CONTAINS '"path":"' + $article + '/')
  // What a plan cites is of the year planned, and what a work report looks back on of the year before it.
  WITH r, c, i, i.year AS year
  WHERE ($yearFrom IS NULL OR year >= $yearFrom) AND ($yearTo IS NULL OR year <= $yearTo)
  WITH r, year, c.relation AS relation, collect(c{.id, .start}) AS citations, collect(DISTINCT i.id) AS items
  OPTIONAL MATCH (r)-[:PUBLISHED_BY]->(b:IssuingBody)
  OPTIONAL MATCH (b)-[:SEATED_IN]->(g:Region)
  RETURN {
    report: r.id, year: year, body: b.id, region: g.id, relation: relation, citations: citations, items: items
  }
} AS cited
