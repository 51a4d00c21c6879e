// A report's text and citations as they stand, for resolving them again.
MATCH (r:Report {id: $id})
RETURN r.text AS text, coalesce(r.region, []) AS region,
  head([(r)-[:PUBLISHED_BY]->(b:IssuingBody) | b.name]) AS issuingBody, r.givenOn AS givenOn,
  COLLECT {
    MATCH (c:Citation {reportId: r.id})
    RETURN c{
      .*,
      antecedentId: head([(c)-[:RESTS_ON]->(a:Citation) | a.id]),
      judgedOn: head([(m:ReportItem)-[:HAS_CITATION]->(c) | m.judgedOn]),
      source: head([(c)-[:RESOLVES_TO]->(s:LegalSource) | s.id]),
      version: head([(c)-[:RESOLVES_TO_VERSION]->(v:SourceVersion) | v.id]),
      provisionCount: COUNT { (c)-[:RESOLVES_TO_PROVISION]->() },
      candidates: COLLECT { MATCH (c)-[k:CANDIDATE]->(s:LegalSource) RETURN s.id ORDER BY k.score DESC, s.id }
    }
    ORDER BY c.start, c.end DESC, c.id
  } AS citations
