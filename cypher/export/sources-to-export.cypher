// Works with their versions and relations; all, or those that one report cites or is suggested, and relations among these.
MATCH (s:LegalSource)
WHERE s.id > $after AND ($report IS NULL OR EXISTS {
  MATCH (s)<-[:RESOLVES_TO]-(:Citation {reportId: $report})
} OR EXISTS {
  MATCH (:Report {id: $report})-[:HAS_ITEM]->(:ReportItem)-[:SUGGESTS]->(p:Provision) WHERE p.sourceId = s.id
})
WITH s ORDER BY s.id LIMIT $limit
RETURN s{
  .id, .title, .fullTitle, .level, .kind, .documentNumber, .held, .note,
  issuers: COLLECT { MATCH (s)-[:ISSUED_BY]->(b:IssuingBody) RETURN b.name ORDER BY b.name },
  regions: COLLECT { MATCH (s)-[:APPLIES_IN]->(g:Region) RETURN g.name ORDER BY g.name },
  regionIds: COLLECT { MATCH (s)-[:APPLIES_IN]->(g:Region) RETURN g.id ORDER BY g.name },
  versions: COLLECT {
    MATCH (s)-[:HAS_VERSION]->(v:SourceVersion)
    RETURN v{.id, .promulgatedOn, .effectiveFrom, .effectiveTo, .endedBy, .documentNumber} ORDER BY v.id
  },
  relations: COLLECT {
    MATCH (s)-[r:BASED_ON|IMPLEMENTS|AMENDS|REPEALS|REPLACES]->(t:LegalSource)
    WHERE $report IS NULL OR EXISTS { MATCH (t)<-[:RESOLVES_TO]-(:Citation {reportId: $report}) }
    WITH r, t, type(r) AS kind ORDER BY kind, t.id
    RETURN r{.evidence, .start, .end, .rule, .confidence, .madeBy, kind: kind, to: t.id, toTitle: t.title}
  }
} AS value
ORDER BY s.id
