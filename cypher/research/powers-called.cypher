// Rows of lists called so, each with the works and places it rests on.
MATCH (m:Measure {powerName: $name})
MATCH (r:Report {id: m.reportId})
WITH m, r ORDER BY r.sortKey, m.sortKey LIMIT $limit
RETURN m.id AS item, r.id AS report, r.title AS reportTitle, m.powerBody AS body,
  head([(r)-[:PUBLISHED_BY]->(:IssuingBody)-[:SEATED_IN]->(g:Region) | g.path]) AS region,
  COLLECT {
    MATCH (m)-[:HAS_CITATION]->(c:Citation)
    WHERE c.relation = 'BASIS' AND coalesce(c.state, '') <> 'REJECTED'
    RETURN {title: coalesce(head([(c)-[:RESOLVES_TO]->(s:LegalSource) | s.title]), c.title, c.documentNumber), pinpoint: c.pinpoint}
    ORDER BY c.start
  } AS bases
