// How many provisions are of versions promulgated in each year, of works by each body and of each level, and are cited in each relation.
UNWIND $ids AS id
MATCH (q:Provision {id: id})
// facets
WITH collect(q) AS found
CALL (found) {
  UNWIND found AS q
  MATCH (v:SourceVersion {id: q.versionId}) WHERE v.promulgatedOn IS NOT NULL
  RETURN 'YEAR' AS facet, toInteger(left(v.promulgatedOn, 4)) AS value, count(q) AS n
  UNION ALL
  UNWIND found AS q
  MATCH (:LegalSource {id: q.sourceId})-[:ISSUED_BY]->(b:IssuingBody)
  RETURN 'BODY' AS facet, b.id AS value, count(DISTINCT q) AS n
  UNION ALL
  UNWIND found AS q
  MATCH (s:LegalSource {id: q.sourceId})
  RETURN 'LEVEL' AS facet, s.level AS value, count(q) AS n
  UNION ALL
  UNWIND found AS q
  MATCH (q)<-[:RESOLVES_TO_PROVISION]-(c:Citation)
  WHERE coalesce(c.state, '') <> 'REJECTED'
  RETURN 'RELATION' AS facet, c.relation AS value, count(DISTINCT q) AS n
}
RETURN {facet: facet, value: value, count: n} AS value
