// Articles with all their words, the headings above them, and what is needed to tell whether they apply.
UNWIND $ids AS id
MATCH (p:Provision {id: id})
MATCH (v:SourceVersion {id: p.versionId})
MATCH (s:LegalSource {id: p.sourceId})
RETURN p.id AS id, s.id AS source, s.title AS sourceTitle, s.level AS level,
  coalesce(head([(s)-[:APPLIES_IN]->(g:Region) | g.path]), []) AS region,
  v.effectiveFrom AS effectiveFrom, v.effectiveTo AS effectiveTo,
  coalesce(p.label, '') AS label, coalesce(p.caption, p.heading) AS caption,
  COLLECT {
    MATCH (p)-[:HAS_PART*0..8]->(q:Provision) WHERE q.text <> '' RETURN q.text ORDER BY q.order
  } AS texts,
  COLLECT {
    MATCH (h:Provision)-[:HAS_PART*1..8]->(p) WHERE h.heading IS NOT NULL RETURN h.heading ORDER BY h.depth
  } AS headings
