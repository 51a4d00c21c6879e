// How many citations fall under the year their units speak of, body of their reports, level of what they cite, and relation.
UNWIND $ids AS id
MATCH (c:Citation {id: id})
// facets
WITH collect(c) AS found
CALL (found) {
  UNWIND found AS c
  MATCH (i:ReportItem)-[:HAS_CITATION]->(c) WHERE i.year IS NOT NULL
  RETURN 'YEAR' AS facet, i.year AS value, count(DISTINCT c) AS n
  UNION ALL
  UNWIND found AS c
  MATCH (:Report {id: c.reportId})-[:PUBLISHED_BY]->(b:IssuingBody)
  RETURN 'BODY' AS facet, b.id AS value, count(DISTINCT c) AS n
  UNION ALL
  UNWIND found AS c
  MATCH (c)-[:RESOLVES_TO]->(s:LegalSource)
  RETURN 'LEVEL' AS facet, s.level AS value, count(DISTINCT c) AS n
  UNION ALL
  UNWIND found AS c
  RETURN 'RELATION' AS facet, c.relation AS value, count(DISTINCT c) AS n
}
RETURN {facet: facet, value: value, count: n} AS value
