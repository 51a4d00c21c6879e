UNWIND $ids AS id
MATCH (c:Citation {id: id})
RETURN c{
  .text, .relation, .outcome, .asOf, .state,
  // for: Citation.report, Citation.relationCue
  .reportId,
  // for: Citation.start, Citation.end
  .start, .end,
  // for: Citation.kind
  .kind,
  // for: Citation.form
  .form,
  // for: Citation.title, Citation.resolution
  .title,
  // for: Citation.rawTitle
  .rawTitle,
  // for: Citation.versionMark
  .versionMark,
  // for: Citation.documentNumber, Citation.resolution
  .documentNumber,
  // for: Citation.pinpoint
  .pinpoint,
  // for: Citation.relationCue
  .cueStart, .cueEnd, .relationBy,
  // for: Citation.confidence, Citation.resolution
  .confidence,
  // for: Citation.rule, Citation.resolution
  .rule,
  // for: Citation.reasons, Citation.resolution
  .reasons,
  // for: Citation.resolution
  .missing, .told, .didYouMean,
  // for: Citation.resolution
  .supersededBy, .supersededOn,
  // for: Citation.madeBy
  .madeBy,
  sourceId: head([(c)-[:RESOLVES_TO]->(s:LegalSource) | s.id]),
  // for: Citation.item
  itemId: head([(m:ReportItem)-[:HAS_CITATION]->(c) | m.id]),
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
