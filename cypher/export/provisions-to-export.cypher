// Provisions of the texts held, each with the texts inside it; all, or those that one report cites or is suggested.
MATCH (p:Provision)
WHERE p.id > $after AND p.path IS NOT NULL AND ($report IS NULL OR EXISTS {
  MATCH (p)<-[:RESOLVES_TO_PROVISION]-(:Citation {reportId: $report})
} OR EXISTS {
  MATCH (p)<-[:SUGGESTS]-(:ReportItem {reportId: $report})
})
MATCH (v:SourceVersion {id: p.versionId}) WHERE v.textHeld
WITH p, v ORDER BY p.id LIMIT $limit
MATCH (s:LegalSource {id: p.sourceId})
RETURN p{
  .id, .path, .kind, .label, .number, .subNumber, .order, .heading, .caption,
  version: v.id, source: s.id, title: s.title,
  effectiveFrom: v.effectiveFrom, effectiveTo: v.effectiveTo,
  texts: COLLECT {
    MATCH path = (p)-[:HAS_PART*0..8]->(q:Provision)
    WHERE ALL(part IN nodes(path)[1..] WHERE part.kind IN ['PARAGRAPH', 'SUBPARAGRAPH', 'ITEM'])
    WITH q ORDER BY q.order
    RETURN q.text
  }
} AS value
ORDER BY p.id
