// How many links are of each kind, state, rule and relation, year and body of their reports, and level of what they lead to.
UNWIND $keys AS link
// facets
WITH collect(link) AS found
CALL (found) {
  UNWIND found AS link
  MATCH (r:Report {id: link.report}) WHERE r.year IS NOT NULL
  RETURN 'YEAR' AS facet, r.year AS value, count(*) AS n
  UNION ALL
  UNWIND found AS link
  MATCH (:Report {id: link.report})-[:PUBLISHED_BY]->(b:IssuingBody)
  RETURN 'BODY' AS facet, b.id AS value, count(*) AS n
  UNION ALL
  UNWIND found AS link
  UNWIND link.sources AS id
  MATCH (s:LegalSource {id: id})
  RETURN 'LEVEL' AS facet, s.level AS value, count(*) AS n
  UNION ALL
  UNWIND found AS link
  WITH link.relation AS value, count(*) AS n WHERE value IS NOT NULL
  RETURN 'RELATION' AS facet, value, n
  UNION ALL
  UNWIND found AS link
  RETURN 'KIND' AS facet, link.kind AS value, count(*) AS n
  UNION ALL
  UNWIND found AS link
  RETURN 'STATE' AS facet, link.state AS value, count(*) AS n
  UNION ALL
  UNWIND found AS link
  RETURN 'RULE' AS facet, link.rule AS value, count(*) AS n
}
RETURN {facet: facet, value: value, count: n} AS value
