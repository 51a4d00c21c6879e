// text: CALL db.index.fulltext.queryNodes('yiju_text', $text) YIELD node AS s WITH s WHERE s:LegalSource WITH s
MATCH (s:LegalSource)
WHERE s.sortKey >= $afterKey AND (s.sortKey <> $afterKey OR s.id > $afterId)
  AND ($beforeKey IS NULL OR s.sortKey <= $beforeKey AND (s.sortKey <> $beforeKey OR s.id < $beforeId))
  AND ($levels IS NULL OR s.level IN $levels)
  AND ($held IS NULL OR s.held = $held)
  AND ($body IS NULL OR EXISTS {
    MATCH (s)-[:ISSUED_BY]->(b:IssuingBody) WHERE b.id = $body OR b.name = $body
  })
  AND ($region IS NULL OR EXISTS {
    MATCH (s)-[:APPLIES_IN]->(:Region)-[:WITHIN*0..5]->(g:Region) WHERE g.id = $region
  })
  AND ($yearFrom IS NULL AND $yearTo IS NULL OR EXISTS {
    MATCH (s)-[:HAS_VERSION]->(v:SourceVersion)
    WHERE ($yearFrom IS NULL OR toInteger(left(v.promulgatedOn, 4)) >= $yearFrom)
      AND ($yearTo IS NULL OR toInteger(left(v.promulgatedOn, 4)) <= $yearTo)
  })
  AND ($inForceOn IS NULL OR EXISTS {
    MATCH (s)-[:HAS_VERSION]->(v:SourceVersion)
    // As versionStatus of src/domain/citations/standing.ts says: what may have ended or not begun is not known to be in force.
    WHERE v.servedFrom <= $inForceOn AND (v.servedTo IS NULL OR v.servedTo > $inForceOn)
      AND (v.doubtFrom IS NULL OR v.doubtFrom > $inForceOn)
      AND (v.effectiveTo IS NOT NULL OR coalesce(v.endedBy, 'AMENDED') = 'AMENDED')
      AND (v.effectiveFrom IS NOT NULL OR v.promulgatedOn IS NOT NULL AND coalesce(v.follows, false))
  })
  AND ($relations IS NULL OR EXISTS {
    MATCH (s)<-[:RESOLVES_TO]-(c:Citation)
    WHERE c.relation IN $relations AND coalesce(c.state, '') <> 'REJECTED'
  })
// page
RETURN {key: s.sortKey, node: s{.id} /*sources-by-id*/} AS value
ORDER BY s.sortKey /*±*/, s.id /*±*/
LIMIT $limit
// count: RETURN count(s) AS value
// facets: sources
