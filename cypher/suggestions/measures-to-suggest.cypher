// A batch of measures with what they cite, in the order of their sort keys; $reports null: of all reports.
MATCH (m:Measure)
WHERE m.sortKey > $after AND ($reports IS NULL OR m.reportId IN $reports)
WITH m ORDER BY m.sortKey LIMIT $limit
MATCH (r:Report {id: m.reportId})
RETURN m.id AS id, m.sortKey AS sortKey, m.text AS text, m.heading AS heading, m.start AS start, m.status AS status,
  coalesce(m.sentences, []) AS offsets, r.year AS year, r.periodTo AS periodTo, m.judgedOn AS judgedOn,
  coalesce(r.region, []) AS region,
  EXISTS {
    MATCH (m)-[:HAS_CITATION]->(c:Citation)
    WHERE c.outcome <> 'NOT_LEGAL_SOURCE' AND coalesce(c.state, '') <> 'REJECTED'
      AND (c.pinpoint IS NOT NULL OR EXISTS { (c)-[:RESOLVES_TO_PROVISION]->() })
  } AS citesProvisions,
  COLLECT {
    MATCH (m)-[:HAS_CITATION]->(c:Citation {outcome: 'RESOLVED'})-[:RESOLVES_TO]->(s:LegalSource)
    WHERE coalesce(c.state, '') <> 'REJECTED' AND c.pinpoint IS NULL AND NOT EXISTS { (c)-[:RESOLVES_TO_PROVISION]->() }
    RETURN DISTINCT s.id ORDER BY s.id
  } AS citedSources
ORDER BY sortKey
