// Citations of a work by items of reports and lists, with the version each was made of.
MATCH (s:LegalSource {id: $source})<-[:RESOLVES_TO]-(c:Citation)
WHERE c.id > $after AND coalesce(c.state, '') <> 'REJECTED' AND NOT c.relation IN ['ISSUES', 'AMENDS', 'REPEALS']
MATCH (i:ReportItem)-[:HAS_CITATION]->(c)
MATCH (r:Report {id: i.reportId})
RETURN c.id AS id, c.text AS text, c.pinpoint AS pinpoint, c.relation AS relation, c.asOf AS asOf,
  head([(c)-[:RESOLVES_TO_VERSION]->(v:SourceVersion) | v.id]) AS version,
  i.id AS item, coalesce(i.powerName, i.heading, left(i.text, 60)) AS name, i.powerType AS type, i.powerBody AS body,
  i.powerRow AS row, r.id AS report, r.title AS reportTitle
ORDER BY c.id
LIMIT $limit
