// Ranked: the key is the score turned round, so that the best come first. $hits: how many of the best the index is
// asked for; null: all. With a page, how far these reach: how many there are, and the score of the last.
CALL () {
  CALL db.index.fulltext.queryNodes('yiju_text', $terms,
    CASE WHEN $hits IS NULL THEN {} ELSE {limit: $hits} END) YIELD node, score
  RETURN collect(node) AS nodes, collect(score) AS scores, min(score) AS least
}
CALL (nodes, scores) {
  UNWIND range(0, size(nodes) - 1) AS i
  WITH nodes[i] AS n, -scores[i] AS key
  WITH n, key,
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
    AND ($inForceOn IS NULL OR kind <> 'PROVISION' OR EXISTS {
      MATCH (v:SourceVersion {id: n.versionId})
      WHERE v.servedFrom <= $inForceOn AND (v.servedTo IS NULL OR v.servedTo > $inForceOn)
    })
    AND ($inForceOn IS NULL OR kind <> 'LEGAL_SOURCE' OR EXISTS {
      MATCH (n)-[:HAS_VERSION]->(v:SourceVersion)
      WHERE v.servedFrom <= $inForceOn AND (v.servedTo IS NULL OR v.servedTo > $inForceOn)
    })
  // page
  WITH n, key, kind
  ORDER BY key /*±*/, n.id /*±*/
  LIMIT $limit
  CALL (n, kind) {
    WITH n AS m WHERE kind = 'MEASURE'
    RETURN m{.id} /*items-by-id*/ AS node
    UNION ALL
    WITH n AS s WHERE kind = 'LEGAL_SOURCE'
    RETURN s{.id} /*sources-by-id*/ AS node
    UNION ALL
    WITH n AS p WHERE kind = 'PROVISION'
    RETURN p{.id} /*provisions-by-id*/ AS node
  }
  RETURN collect({id: n.id, key: key, node: node}) AS value
  // count: RETURN count(n) AS value
  // facets: search
}
RETURN value, size(nodes) AS hits, least
