// How many measures, or other units of reports, fall under each year, body, level and relation.
UNWIND $ids AS id
MATCH (m:ReportItem {id: id})
// facets
WITH collect(m) AS found
CALL (found) {
  UNWIND found AS m
  WITH m.year AS value, count(*) AS n WHERE value IS NOT NULL
  RETURN 'YEAR' AS facet, value, n
  UNION ALL
  UNWIND found AS m
  MATCH (m)<-[:HAS_ITEM]-(:Report)-[:PUBLISHED_BY]->(b:IssuingBody)
  RETURN 'BODY' AS facet, b.id AS value, count(DISTINCT m) AS n
  UNION ALL
  UNWIND found AS m
  MATCH (m)-[:HAS_CITATION]->(c:Citation)-[:RESOLVES_TO]->(s:LegalSource)
  WHERE coalesce(c.state, '') <> 'REJECTED'
  RETURN 'LEVEL' AS facet, s.level AS value, count(DISTINCT m) AS n
  UNION ALL
  UNWIND found AS m
  MATCH (m)-[:HAS_CITATION]->(c:Citation)
  WHERE coalesce(c.state, '') <> 'REJECTED'
  RETURN 'RELATION' AS facet, c.relation AS value, count(DISTINCT m) AS n
}
RETURN {facet: facet, value: value, count: n} AS value
