// Measures, and other units of reports that cite something; all, or those of one report.
MATCH (m:ReportItem)
WHERE m.id > $after AND ($report IS NULL OR m.reportId = $report)
  AND (m:Measure OR EXISTS { (m)-[:HAS_CITATION]->() })
MATCH (r:Report {id: m.reportId})
WITH m, r ORDER BY m.id LIMIT $limit
RETURN m{
  .id, .kind, .status, .text, .start, .end, .headingPath,
  listed: CASE WHEN m.powerRow IS NULL THEN NULL ELSE {
    name: m.powerName, part: m.powerPart, type: m.powerType, code: m.powerCode, body: m.powerBody,
    department: m.powerDepartment, level: m.powerLevel, row: m.powerRow
  } END,
  report: r.id, year: r.year, body: head([(r)-[:PUBLISHED_BY]->(b) | b.name]),
  citations: COUNT { MATCH (m)-[:HAS_CITATION]->(c:Citation) WHERE coalesce(c.state, '') <> 'REJECTED' },
  suggestions: COLLECT {
    MATCH (m)-[g:SUGGESTS]->(p:Provision)
    WHERE coalesce(g.state, '') <> 'REJECTED'
    RETURN {provision: p.id, source: p.sourceId, score: coalesce(g.confidence, g.score), rank: g.rank, reasons: g.reasons, madeBy: g.madeBy, state: g.state}
    ORDER BY g.rank, p.id
  }
} AS value
ORDER BY m.id
