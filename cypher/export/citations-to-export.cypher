// Citations that nobody rejected, with the words that prove them and what they came to; all, or those of one report.
MATCH (c:Citation)
WHERE c.id > $after AND coalesce(c.state, '') <> 'REJECTED' AND ($report IS NULL OR c.reportId = $report)
MATCH (r:Report {id: c.reportId})
WITH c, r ORDER BY c.id LIMIT $limit
OPTIONAL MATCH (c)-[:RESOLVES_TO]->(s:LegalSource)
RETURN c{
  .id, .text, .start, .end, .form, .title, .documentNumber, .relation, .outcome, .confidence, .rule, .madeBy, .asOf, .state,
  report: r.id, year: r.year, body: head([(r)-[:PUBLISHED_BY]->(b) | b.name]),
  item: head([(i)-[:HAS_CITATION]->(c) | i.id]),
  source: s.id, sourceTitle: s.title,
  version: head([(c)-[:RESOLVES_TO_VERSION]->(v) | v.id]),
  provisions: COLLECT { MATCH (c)-[p:RESOLVES_TO_PROVISION]->(q) RETURN q.id ORDER BY p.order }
} AS value
ORDER BY c.id
