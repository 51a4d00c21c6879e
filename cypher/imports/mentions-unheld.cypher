// Mentions of what nobody holds, with the report they stand in and the work they are linked to now.
MATCH (c:Citation)
WHERE c.naming IS NOT NULL AND c.madeBy STARTS WITH 'yiju/' AND coalesce(c.state, '') <> 'REJECTED'
MATCH (r:Report {id: c.reportId})
RETURN c.id AS id, r.id AS report, r.year AS year, r.region AS region, c.naming AS naming,
  head([(r)-[:PUBLISHED_BY]->(b:IssuingBody) | b.name]) AS body,
  head([(c)<-[:HAS_CITATION]-(i:ReportItem) | i.status]) AS status,
  head([(c)-[:RESOLVES_TO]->(s:LegalSource) | s.id]) AS source
ORDER BY id
