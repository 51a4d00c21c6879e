// Ranked: the key is the score turned round, so that the best come first. $hits: how many of the best the index is
// asked for; null: all.
// Versions an import is still writing: few, hence looked up once and not for each hit.
CALL () {
  MATCH (v:SourceVersion {complete: false})
  RETURN collect(v.id) AS unfinished
}
CALL db.index.fulltext.queryNodes('yiju_text', $terms,
  CASE WHEN $hits IS NULL THEN {} ELSE {limit: $hits} END) YIELD node AS n, score
WITH n, unfinished, -score AS key,
  CASE WHEN n:Measure THEN 'MEASURE' WHEN n:LegalSource THEN 'LEGAL_SOURCE' ELSE 'PROVISION' END AS kind
WHERE key >= $afterKey AND (key <> $afterKey OR n.id > $afterId)
  AND ($beforeKey IS NULL OR key <= $beforeKey AND (key <> $beforeKey OR n.id < $beforeId))
  AND ($kinds IS NULL OR kind IN $kinds)
  AND ($yearFrom IS NULL AND $yearTo IS NULL OR kind = 'MEASURE'
    AND ($yearFrom IS NULL OR n.year >= $yearFrom) AND ($yearTo IS NULL OR n.year <= $yearTo))
  AND ($levels IS NULL OR EXISTS {
    MATCH (s:LegalSource {id: CASE kind WHEN 'LEGAL_SOURCE' THEN n.id ELSE n.sourceId END})
    WHERE s.level IN $levels
  })
  AND (kind <> 'PROVISION' OR NOT n.versionId IN unfinished AND ($inForceOn IS NULL OR EXISTS {
    MATCH (v:SourceVersion {id: n.versionId})
    WHERE v.effectiveFrom <= $inForceOn AND (v.effectiveTo IS NULL OR v.effectiveTo > $inForceOn)
  }))
  AND ($inForceOn IS NULL OR kind <> 'LEGAL_SOURCE' OR EXISTS {
    MATCH (n)-[:HAS_VERSION]->(v:SourceVersion)
    WHERE v.effectiveFrom <= $inForceOn AND (v.effectiveTo IS NULL OR v.effectiveTo > $inForceOn)
  })
// page
RETURN {id: n.id, key: key} AS value
ORDER BY key /*±*/, n.id /*±*/
LIMIT $limit
// count: RETURN count(n) AS value
// facets: search
