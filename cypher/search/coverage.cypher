RETURN {
  sources: COUNT { (:LegalSource) },
  sourcesHeld: COUNT { MATCH (s:LegalSource) WHERE s.held },
  versions: COUNT { MATCH (v:SourceVersion) },
  versionsWithText: COUNT { MATCH (v:SourceVersion) WHERE v.textHeld },
  articles: COUNT { MATCH (p:Provision) WHERE p.kind = 'ARTICLE' },
  reports: COUNT { MATCH (r:Report) },
  measures: COUNT { (:Measure) },
  citations: COUNT { (:Citation) },
  citationsLinked: COUNT { MATCH (c:Citation) WHERE c.outcome IN ['RESOLVED', 'SUPERSEDED', 'PROVISION_NOT_FOUND'] AND coalesce(c.state, '') <> 'REJECTED' },
  levels: COLLECT {
    MATCH (s:LegalSource)
    WITH s.level AS level, count(*) AS sources, sum(CASE WHEN s.held THEN 1 ELSE 0 END) AS held,
      sum(CASE WHEN EXISTS { MATCH (s)-[:HAS_VERSION]->(v) WHERE v.textHeld } THEN 1 ELSE 0 END) AS withText,
      min(s.knownOn) AS knownFrom, max(s.knownOn) AS knownOn
    RETURN {level: level, sources: sources, held: held, withText: withText, leastKnownOn: knownFrom, knownOn: knownOn}
    ORDER BY level
  },
  years: COLLECT {
    MATCH (r:Report) WHERE r.year IS NOT NULL
    WITH r.year AS year, count(*) AS reports
    RETURN {year: year, reports: reports} ORDER BY year
  },
  asOf: COLLECT { MATCH (i:ImportRun) WHERE i.finishedAt IS NOT NULL RETURN i.finishedAt ORDER BY i.finishedAt DESC LIMIT 1 }
} AS value
