// Every work that is held, and those only named that another has ended, with what the resolver asks of them; no texts.
MATCH (s:LegalSource)
WHERE s.held OR EXISTS { (s)-[:HAS_VERSION]->() }
RETURN s.id AS id, s.title AS title, s.fullTitle AS fullTitle, s.aliases AS aliases, s.level AS level,
  s.documentNumber AS documentNumber, s.note AS note, coalesce(s.held, false) AS held, s.knownOn AS knownOn,
  COLLECT { MATCH (s)-[:ISSUED_BY]->(b:IssuingBody) RETURN b.name ORDER BY b.sortKey } AS issuingBodies,
  head(COLLECT { MATCH (s)-[:APPLIES_IN]->(r:Region) RETURN r.path ORDER BY r.id }) AS region,
  COLLECT {
    MATCH (s)-[:HAS_VERSION]->(v:SourceVersion)
    WITH v ORDER BY coalesce(v.effectiveFrom, v.promulgatedOn, ''), v.id
    RETURN v{
      .promulgatedOn, .effectiveFrom, .effectiveTo, .endedBy, .documentNumber, .note, .articleCount, .lastArticle, .outline,
      .servedFrom, .servedTo, .older, .follows, .doubtFrom, .textHeld, .act
    }
  } AS versions,
  COLLECT {
    MATCH (s)-[r:BASED_ON|IMPLEMENTS|AMENDS|REPEALS|REPLACES]->(t:LegalSource)
    RETURN {kind: type(r), target: t.id, evidence: r.evidence, since: r.since, exact: coalesce(r.exact, false)}
    ORDER BY type(r), t.id
  } AS relations
ORDER BY id
