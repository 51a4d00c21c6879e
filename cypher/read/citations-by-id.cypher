UNWIND $ids AS id
MATCH (c:Citation {id: id})
RETURN c{
  .*,
  itemId: head([(m:ReportItem)-[:HAS_CITATION]->(c) | m.id]),
  sourceId: head([(c)-[:RESOLVES_TO]->(s:LegalSource) | s.id]),
  versionId: head([(c)-[:RESOLVES_TO_VERSION]->(v:SourceVersion) | v.id]),
  provisionIds: COLLECT {
    MATCH (c)-[r:RESOLVES_TO_PROVISION]->(p:Provision) RETURN p.id ORDER BY r.order
  },
  candidates: COLLECT {
    MATCH (c)-[r:CANDIDATE]->(s:LegalSource)
    RETURN {id: s.id, score: r.score, reasons: r.reasons} ORDER BY r.score DESC, s.id
  },
  restsOn: head([(c)-[:RESTS_ON]->(a:Citation) | a.id])
} AS node
