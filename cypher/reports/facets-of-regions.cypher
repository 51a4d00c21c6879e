// How many regions have bodies that reported on each year, a seat of each body, works of each level that apply there, and
// bodies that cite in each relation.
UNWIND $ids AS id
MATCH (r:Region {id: id})
// facets
WITH collect(r) AS found
CALL (found) {
  UNWIND found AS r
  MATCH (r)<-[:SEATED_IN]-(:IssuingBody)<-[:PUBLISHED_BY]-(w:Report) WHERE w.year IS NOT NULL
  RETURN 'YEAR' AS facet, w.year AS value, count(DISTINCT r) AS n
  UNION ALL
  UNWIND found AS r
  MATCH (r)<-[:SEATED_IN]-(b:IssuingBody)
  RETURN 'BODY' AS facet, b.id AS value, count(DISTINCT r) AS n
  UNION ALL
  UNWIND found AS r
  MATCH (r)<-[:APPLIES_IN]-(s:LegalSource)
  RETURN 'LEVEL' AS facet, s.level AS value, count(DISTINCT r) AS n
  UNION ALL
  UNWIND found AS r
  MATCH (r)<-[:SEATED_IN]-(:IssuingBody)<-[:PUBLISHED_BY]-(w:Report)
  MATCH (c:Citation {reportId: w.id})
  WHERE coalesce(c.state, '') <> 'REJECTED'
  RETURN 'RELATION' AS facet, c.relation AS value, count(DISTINCT r) AS n
}
RETURN {facet: facet, value: value, count: n} AS value
