// The articles of a version, each with the citations and the suggestions that point at it or its parts, in whatever version.
MATCH (a:Provision {versionId: $version})
WHERE a.kind = 'ARTICLE' AND a.path IS NOT NULL
RETURN {
  id: a.id,
  cited: COLLECT {
    MATCH (p:Provision {lineageId: a.lineageId})-[:HAS_PART*0..4]->(:Provision)<-[:RESOLVES_TO_PROVISION]-(c:Citation)
    MATCH (c)<-[:HAS_CITATION]-(i:ReportItem)
    WHERE coalesce(c.state, '') <> 'REJECTED' AND p.sourceId = a.sourceId
      AND ($yearFrom IS NULL OR i.year >= $yearFrom) AND ($yearTo IS NULL OR i.year <= $yearTo)
    RETURN DISTINCT c.id ORDER BY c.id
  },
  suggested: COLLECT {
    MATCH (p:Provision {lineageId: a.lineageId})-[:HAS_PART*0..4]->(:Provision)<-[g:SUGGESTS]-(m:ReportItem)
    WHERE coalesce(g.state, '') <> 'REJECTED' AND p.sourceId = a.sourceId
      AND ($yearFrom IS NULL OR m.year >= $yearFrom) AND ($yearTo IS NULL OR m.year <= $yearTo)
    RETURN DISTINCT m.id ORDER BY m.id
  }
} AS value
ORDER BY a.order, a.id
