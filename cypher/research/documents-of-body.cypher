// Documents that a body issued, as texts, seeds and reports tell, with what clean-up asks of them. $levels: null for all.
MATCH (b:IssuingBody)
WHERE b.id = $body OR b.name = $body
MATCH (s:LegalSource)-[:ISSUED_BY]->(b)
WHERE $levels IS NULL OR s.level IN $levels
WITH DISTINCT s ORDER BY s.sortKey, s.id LIMIT $limit
RETURN s.id AS source, s.title AS title, s.documentNumber AS documentNumber, s.level AS level, s.told AS told,
  COLLECT {
    MATCH (s)-[:HAS_VERSION]->(v:SourceVersion)
    RETURN v{
      .id, .promulgatedOn, .effectiveFrom, .effectiveTo, .endedBy, .documentNumber, .textHeld,
      .servedFrom, .servedTo, .older, .follows, .doubtFrom
    } ORDER BY coalesce(v.effectiveFrom, v.promulgatedOn, ''), v.id
  } AS versions,
  COLLECT {
    MATCH (s)<-[r:REPEALS]-(w:LegalSource)
    RETURN {source: w.id, title: w.title, documentNumber: w.documentNumber, since: r.since, evidence: r.evidence}
    ORDER BY r.since, w.id
  } AS enders,
  COLLECT { MATCH (s)-[:BASED_ON|IMPLEMENTS]->(t:LegalSource) RETURN DISTINCT t.id AS id ORDER BY id } AS bases
ORDER BY s.sortKey, s.id
