// How many reports fall under each year and body, and cite each level and in each relation.
UNWIND $ids AS id
MATCH (r:Report {id: id})
// facets
WITH collect(r) AS found
CALL (found) {
  UNWIND found AS r
  WITH r.year AS value, count(*) AS n WHERE value IS NOT NULL
  RETURN 'YEAR' AS facet, value, n
  UNION ALL
  UNWIND found AS r
  MATCH (r)-[:PUBLISHED_BY]->(b:IssuingBody)
  RETURN 'BODY' AS facet, b.id AS value, count(DISTINCT r) AS n
  UNION ALL
  UNWIND found AS r
  MATCH (r)-[:HAS_ITEM]->(:ReportItem)-[:HAS_CITATION]->(c:Citation)-[:RESOLVES_TO]->(s:LegalSource)
  WHERE coalesce(c.state, '') <> 'REJECTED'
  RETURN 'LEVEL' AS facet, s.level AS value, count(DISTINCT r) AS n
  UNION ALL
  UNWIND found AS r
  MATCH (r)-[:HAS_ITEM]->(:ReportItem)-[:HAS_CITATION]->(c:Citation)
  WHERE coalesce(c.state, '') <> 'REJECTED'
  RETURN 'RELATION' AS facet, c.relation AS value, count(DISTINCT r) AS n
}
RETURN {facet: facet, value: value, count: n} AS value
