// How many bodies reported on each year, issued works of each level, and cite in each relation. A body is one of itself.
UNWIND $ids AS id
MATCH (b:IssuingBody {id: id})
// facets
WITH collect(b) AS found
CALL (found) {
  UNWIND found AS b
  MATCH (b)<-[:PUBLISHED_BY]-(r:Report) WHERE r.year IS NOT NULL
  RETURN 'YEAR' AS facet, r.year AS value, count(DISTINCT b) AS n
  UNION ALL
  UNWIND found AS b
  RETURN 'BODY' AS facet, b.id AS value, count(*) AS n
  UNION ALL
  UNWIND found AS b
  MATCH (b)<-[:ISSUED_BY]-(s:LegalSource)
  RETURN 'LEVEL' AS facet, s.level AS value, count(DISTINCT b) AS n
  UNION ALL
  UNWIND found AS b
  MATCH (b)<-[:PUBLISHED_BY]-(r:Report)
  MATCH (c:Citation {reportId: r.id})
  WHERE coalesce(c.state, '') <> 'REJECTED'
  RETURN 'RELATION' AS facet, c.relation AS value, count(DISTINCT b) AS n
}
RETURN {facet: facet, value: value, count: n} AS value
