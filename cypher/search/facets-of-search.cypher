// How many things found are of each kind, and fall under each year and body of the report, level of the work, and relation of citations.
UNWIND $ids AS id
MATCH (n:Measure {id: id})
// facets
WITH collect(n) AS found
CALL (found) {
  UNWIND found AS n
  WITH n WHERE n:ReportItem AND n.year IS NOT NULL
  RETURN 'YEAR' AS facet, n.year AS value, count(*) AS number
  UNION ALL
  UNWIND found AS n
  WITH CASE WHEN n:Measure THEN 'MEASURE' WHEN n:ReportTable THEN 'TABLE' WHEN n:LegalSource THEN 'LEGAL_SOURCE' ELSE 'PROVISION' END AS value
  RETURN 'KIND' AS facet, value, count(*) AS number
  UNION ALL
  UNWIND found AS n
  MATCH (n)<-[:HAS_ITEM]-(:Report)-[:PUBLISHED_BY]->(b:IssuingBody)
  RETURN 'BODY' AS facet, b.id AS value, count(DISTINCT n) AS number
  UNION ALL
  UNWIND found AS n
  WITH n WHERE NOT n:ReportItem
  MATCH (s:LegalSource {id: coalesce(n.sourceId, n.id)})
  RETURN 'LEVEL' AS facet, s.level AS value, count(DISTINCT n) AS number
  UNION ALL
  UNWIND found AS n
  MATCH (n)-[:HAS_CITATION]->(c:Citation)
  WHERE coalesce(c.state, '') <> 'REJECTED'
  RETURN 'RELATION' AS facet, c.relation AS value, count(DISTINCT n) AS number
}
RETURN {facet: facet, value: value, count: number} AS value
