UNWIND $ids AS id
MATCH (c:Citation {id: id})
RETURN c{
  .*,
  // for: Citation.item
  itemId: head([(m:ReportItem)-[:HAS_CITATION]->(c) | m.id]),
  sourceId: head([(c)-[:RESOLVES_TO]->(s:LegalSource) | s.id]),
  // for: Citation.resolution
  versionId: head([(c)-[:RESOLVES_TO_VERSION]->(v:SourceVersion) | v.id]),
  // for: Citation.resolution
  provisionIds: COLLECT { MATCH (c)-[r:RESOLVES_TO_PROVISION]->(p:Provision) RETURN p.id ORDER BY r.order },
  // for: Citation.resolution
  candidates: COLLECT { MATCH (c)-[r:CANDIDATE]->(s:LegalSource) WITH r, s ORDER BY r.score DESC, s.id RETURN {id: s.id, score: r.score, reasons: r.reasons} },
  // for: Citation.restsOn
  restsOn: head([(c)-[:RESTS_ON]->(a:Citation) | a.id]),
  .id
} AS node
