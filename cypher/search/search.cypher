// Ranked: the key is the score turned round, so that the best come first. $direct: ids of what the words name
// outright, best first; these come before all that is found by its text. $terms: null finds nothing by text.
// $hits: how many of the best the index is asked for; null: all. With a page, how far these reach.
// Headings and texts of former versions score less, and so do works other than those in $within. An article is one
// hit, however many of its paragraphs have the words: the best of them, of the newest version that has them.
CALL () {
  UNWIND CASE WHEN $terms IS NULL THEN [] ELSE [$terms] END AS terms
  CALL db.index.fulltext.queryNodes('yiju_text', terms,
    CASE WHEN $hits IS NULL THEN {} ELSE {limit: $hits} END) YIELD node, score
  RETURN collect(node) AS nodes, collect(score) AS scores, min(score) AS least
}
CALL (nodes, scores) {
  CALL (nodes, scores) {
    UNWIND range(0, size($direct) - 1) AS i
    WITH i, $direct[i] AS id
    OPTIONAL MATCH (s:LegalSource {id: id})
    OPTIONAL MATCH (p:Provision {id: id})
    WITH i, coalesce(s, p) AS n
    WHERE n IS NOT NULL
    RETURN n, i - 1000000.0 AS key
    UNION ALL
    UNWIND range(0, size(nodes) - 1) AS i
    WITH nodes[i] AS n, scores[i] AS score
    WHERE NOT n.id IN $direct
    OPTIONAL MATCH (v:SourceVersion {id: n.versionId})
    WITH n, v, score
      * CASE WHEN n.kind IN ['PART', 'SUBPART', 'CHAPTER', 'SECTION'] THEN 0.1 ELSE 1.0 END
      * CASE WHEN size($within) = 0 OR coalesce(n.sourceId, n.id) IN $within THEN 1.0 ELSE 0.05 END
      * CASE WHEN v IS NULL OR $inForceOn IS NOT NULL OR NOT EXISTS {
          MATCH (w:SourceVersion {sourceId: v.sourceId, textHeld: true})
          WHERE w.promulgatedOn > v.promulgatedOn
        } THEN 1.0 ELSE 0.2 END AS weighed
    ORDER BY weighed DESC, n.id
    WITH CASE WHEN v IS NULL THEN n.id ELSE n.sourceId + '/' + split(n.path, '/')[0] END AS place,
      collect(n)[0] AS n, max(weighed) AS weighed
    RETURN n, -weighed AS key
  }
  WITH n, key,
    CASE WHEN n:Measure THEN 'MEASURE' WHEN n:ReportTable THEN 'TABLE' WHEN n:LegalSource THEN 'LEGAL_SOURCE' ELSE 'PROVISION' END AS kind
  WHERE key >= $afterKey AND (key <> $afterKey OR n.id > $afterId)
    AND ($beforeKey IS NULL OR key <= $beforeKey AND (key <> $beforeKey OR n.id < $beforeId))
    AND ($kinds IS NULL OR kind IN $kinds)
    AND ($yearFrom IS NULL AND $yearTo IS NULL OR kind IN ['MEASURE', 'TABLE']
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
    WITH n AS m WHERE kind IN ['MEASURE', 'TABLE']
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
