// Works that reports cite, those in the most reports first, with some of the bodies that cite them. $unheldOnly: of those
// that nobody holds.
MATCH (s:LegalSource)<-[:RESOLVES_TO]-(c:Citation)
WHERE ($unheldOnly = false OR NOT coalesce(s.held, false)) AND coalesce(c.state, '') <> 'REJECTED'
  AND ($kinds IS NULL OR s.kind IN $kinds)
MATCH (r:Report {id: c.reportId})
WHERE ($yearFrom IS NULL OR r.year >= $yearFrom) AND ($yearTo IS NULL OR r.year <= $yearTo)
  AND ($body IS NULL OR EXISTS {
    MATCH (r)-[:PUBLISHED_BY]->(b:IssuingBody) WHERE b.id = $body OR b.name = $body
  })
  AND ($region IS NULL OR EXISTS {
    MATCH (r)-[:PUBLISHED_BY]->(:IssuingBody)-[:SEATED_IN]->(:Region)-[:WITHIN*0..5]->(g:Region)
    WHERE g.id = $region
  })
WITH s, count(c) AS citations, collect(DISTINCT r) AS reports
ORDER BY size(reports) DESC, citations DESC, s.sortKey, s.id
LIMIT $limit
RETURN {
  source: s.id, title: s.title, kind: s.kind, level: s.level, documentNumber: s.documentNumber, year: s.toldYear,
  issuer: head([(s)-[:ISSUED_BY]->(b:IssuingBody) | b.name]), note: s.note,
  region: coalesce(head([(s)-[:APPLIES_IN]->(g:Region) | g.path]), []),
  citations: citations, reports: size(reports),
  years: reduce(span = [null, null], r IN reports | CASE
    WHEN r.year IS NULL THEN span
    ELSE [
      CASE WHEN span[0] IS NULL OR r.year < span[0] THEN r.year ELSE span[0] END,
      CASE WHEN span[1] IS NULL OR r.year > span[1] THEN r.year ELSE span[1] END
    ] END),
  bodies: COLLECT {
    UNWIND reports AS r
    MATCH (r)-[:PUBLISHED_BY]->(b:IssuingBody)
    RETURN DISTINCT b.name AS name ORDER BY name LIMIT 5
  }
} AS value
