// Reports with citations which works loaded now may answer: such as found none, or found one of these works.
// $sources null: all reports.
MATCH (c:Citation)
WHERE $sources IS NULL OR c.outcome IN ['NOT_HELD', 'AMBIGUOUS'] OR c.naming IS NOT NULL
  OR EXISTS { MATCH (c)-[:RESOLVES_TO]->(s:LegalSource) WHERE s.id IN $sources }
RETURN DISTINCT c.reportId AS id
ORDER BY id
