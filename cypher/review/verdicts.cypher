// All decisions on links, oldest first within each. $report null: of all reports.
MATCH (l:Link)
WHERE $report IS NULL OR l.reportId = $report
RETURN l.id AS link, l.kind AS kind, l.byHand AS byHand, l.relation AS relation, l.proposal AS proposal,
  COLLECT { MATCH (l)-[:HAS_DECISION]->(d:Decision) RETURN d{.*} ORDER BY d.revision } AS decisions
