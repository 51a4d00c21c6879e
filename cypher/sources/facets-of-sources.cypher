// How many works fall under each year of promulgation, issuing body and level, and are cited in each relation.
UNWIND $ids AS id
MATCH (s:LegalSource {id: id})
// facets
WITH collect(s) AS found
CALL (found) {
  UNWIND found AS s
  MATCH (s)-[:HAS_VERSION]->(v:SourceVersion) WHERE v.promulgatedOn IS NOT NULL
  RETURN 'YEAR' AS facet, toInteger(left(v.promulgatedOn, 4)) AS value, count(DISTINCT s) AS n
  UNION ALL
  UNWIND found AS s
  MATCH (s)-[:ISSUED_BY]->(b:IssuingBody)
  RETURN 'BODY' AS facet, b.id AS value, count(DISTINCT s) AS n
  UNION ALL
  UNWIND found AS s
  RETURN 'LEVEL' AS facet, s.level AS value, count(DISTINCT s) AS n
  UNION ALL
  UNWIND found AS s
  MATCH (s)<-[:RESOLVES_TO]-(c:Citation)
  WHERE coalesce(c.state, '') <> 'REJECTED'
  RETURN 'RELATION' AS facet, c.relation AS value, count(DISTINCT s) AS n
}
RETURN {facet: facet, value: value, count: n} AS value
