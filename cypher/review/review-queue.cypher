// Links no person has decided on, citations first, and of each sort the most worth a look first: the key is the
// priority of src/domain/review/priority.ts turned round. Mentions of what is not held, or is no legal source, have no link to judge.
CALL () {
  MATCH (c:Citation)
  WHERE c.state IS NULL AND c.outcome IN ['RESOLVED', 'SUPERSEDED', 'PROVISION_NOT_FOUND', 'AMBIGUOUS']
    AND ($kinds IS NULL OR 'CITATION' IN $kinds)
    AND ($report IS NULL OR c.reportId = $report)
    AND ($relations IS NULL OR c.relation IN $relations)
  OPTIONAL MATCH (c)-[:RESOLVES_TO]->(s:LegalSource)
  RETURN c, null AS r, null AS m, null AS p, s,
    {kind: 'CITATION', state: 'PROPOSED', report: c.reportId, rule: c.rule, relation: c.relation, sources: [s.id]} AS link
  UNION ALL
  MATCH (m:ReportItem&Measure)-[r:SUGGESTS]->(p:Provision)
  WHERE r.state IS NULL
    AND ($kinds IS NULL OR 'SUGGESTION' IN $kinds)
    AND ($report IS NULL OR m.reportId = $report)
    AND $relations IS NULL
  RETURN null AS c, r, m, p, null AS s,
    {kind: 'SUGGESTION', state: 'PROPOSED', report: m.reportId, rule: 'suggested', relation: null, sources: [p.sourceId]} AS link
}
// page
WITH CASE link.kind
    WHEN 'CITATION' THEN 'link:' + substring(c.id, size('citation:'))
    ELSE 'link:' + substring(m.id, size('item:')) + '#' + substring(p.id, size('provision:'))
  END AS id,
  coalesce(c.uncertainty, 1 - c.confidence, r.uncertainty, 1 - r.score) AS doubt,
  CASE
    WHEN p IS NOT NULL THEN COUNT { (p)<-[:SUGGESTS]-() }
    WHEN s IS NOT NULL THEN COUNT { (s)<-[:RESOLVES_TO]-() }
    WHEN c.title IS NOT NULL THEN COUNT { MATCH (:Citation {title: c.title}) }
    ELSE 1
  END AS reach, link
WITH id, -doubt * log(1 + reach) / log(2) + CASE link.kind WHEN 'SUGGESTION' THEN 1000000.0 ELSE 0.0 END AS key
WHERE key >= $afterKey AND (key <> $afterKey OR id > $afterId)
  AND ($beforeKey IS NULL OR key <= $beforeKey AND (key <> $beforeKey OR id < $beforeId))
RETURN {id: id, key: key} AS value
ORDER BY key /*±*/, id /*±*/
LIMIT $limit
// counted by: review-queue-counted
// facets: links
