// Links that people decided on, the latest decision last.
MATCH (l:Link)
WHERE l.decidedAt >= $afterKey AND (l.decidedAt <> $afterKey OR l.id > $afterId)
  AND ($beforeKey IS NULL OR l.decidedAt <= $beforeKey AND (l.decidedAt <> $beforeKey OR l.id < $beforeId))
  AND ($states IS NULL OR l.state IN $states)
  AND ($kinds IS NULL OR l.kind IN $kinds)
  AND ($report IS NULL OR l.reportId = $report)
  AND ($actor IS NULL OR EXISTS { MATCH (l)-[:HAS_DECISION]->(d:Decision) WHERE d.actor = $actor OR d.actorName = $actor })
  AND ($orphaned IS NULL OR CASE WHEN EXISTS { (l)-[:ABOUT]->() } THEN NOT $orphaned ELSE $orphaned END)
// The rule that proposed it, else the one it was added by, out of JSON: a quote within a text would be escaped there.
WITH l, {
  kind: l.kind, state: l.state, report: l.reportId, relation: l.relation, sources: l.targets,
  rule: split(split(coalesce(l.proposal, l.reading), '"rule":"')[1], '"')[0]
} AS link
// page
RETURN l{.id, key: l.decidedAt} AS value
ORDER BY l.decidedAt /*±*/, l.id /*±*/
LIMIT $limit
// count: RETURN count(l) AS value
// facets: links
