// Works only named that provisions cite, with the regions of the works that cite them.
MATCH (s:LegalSource {held: false})<-[:CITES_SOURCE]-(p:Provision)
WITH DISTINCT s, p.sourceId AS citing
MATCH (c:LegalSource {id: citing})
RETURN s.id AS id, s.title AS title, citing,
  coalesce(head([(c)-[:APPLIES_IN]->(g:Region) | g.path]), []) AS region
ORDER BY id, citing
