// Citations of works that on the day asked about (else the citation's own) were repealed, lapsed, replaced or not yet in force.
MATCH (c:Citation)-[:RESOLVES_TO]->(s:LegalSource)
WHERE c.id >= $afterKey AND (c.id <> $afterKey OR c.id > $afterId)
  AND ($beforeKey IS NULL OR c.id < $beforeKey)
  AND coalesce(c.state, '') <> 'REJECTED'
  AND ($relations IS NULL OR c.relation IN $relations)
  AND EXISTS {
    // The year that the unit speaks of: planned, or looked back on.
    MATCH (i:ReportItem)-[:HAS_CITATION]->(c)
    WHERE ($yearFrom IS NULL OR i.year >= $yearFrom) AND ($yearTo IS NULL OR i.year <= $yearTo)
      AND ($body IS NULL OR EXISTS {
        MATCH (:Report {id: c.reportId})-[:PUBLISHED_BY]->(b:IssuingBody) WHERE b.id = $body OR b.name = $body
      })
  }
WITH c, s, coalesce($asOf, c.asOf) AS day
WHERE day IS NOT NULL
WITH c, s, day,
  EXISTS {
    MATCH (s)-[:HAS_VERSION]->(v:SourceVersion)
    WHERE v.servedFrom <= day AND (v.servedTo IS NULL OR v.servedTo > day)
  } AS inForce,
  COUNT { MATCH (s)-[:HAS_VERSION]->(v:SourceVersion) } AS versions,
  // What became of the last version that had begun by then.
  head(COLLECT {
    MATCH (s)-[:HAS_VERSION]->(v:SourceVersion)
    WHERE coalesce(v.effectiveFrom, v.promulgatedOn, '') <= day
    RETURN CASE WHEN v.effectiveTo <= day THEN coalesce(v.endedBy, 'UNKNOWN') ELSE 'UNKNOWN' END
    ORDER BY coalesce(v.effectiveFrom, v.promulgatedOn, '') DESC, v.id DESC LIMIT 1
  }) AS ended
WHERE NOT inForce AND ended IN ['REPEALED', 'EXPIRED']
  OR NOT inForce AND ended IS NULL AND versions > 0 AND NOT EXISTS {
    MATCH (s)-[:HAS_VERSION]->(v:SourceVersion) WHERE v.older
  }
  OR (inForce OR ended = 'UNKNOWN') AND EXISTS {
    MATCH (s)<-[:REPLACES|REPEALS]-(w:LegalSource)-[:HAS_VERSION]->(v:SourceVersion)
    WHERE w <> s AND v.servedFrom <= day AND (v.servedTo IS NULL OR v.servedTo > day)
  }
// page
RETURN {key: c.id, node: c{.id} /*citations-by-id*/} AS value
ORDER BY c.id /*±*/
LIMIT $limit
// count: RETURN count(c) AS value
// facets: citations
