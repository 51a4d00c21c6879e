// All that is asked comes in one map, $search: see lists.ts.
// Ranked: the key is the score turned round, so that the best come first. $search.direct: ids of what the words name
// outright, best first; these come before all that is found by its text. $search.terms: null finds nothing by text.
// $search.hits: how many of the best the index is asked for; null: all. With a page, how far these reach.
// $search.near: for the index, where few things hold all words of $search.terms: what holds them within an article and its work's title;
// $search.every: of each word the ways to say it, each as parts that must all occur; null: some suffice.
// An article is one hit, however many of its paragraphs have the words: the best of them, of the newest version that
// has them. Headings come last; texts of former versions, works other than those in $search.within, and levels of less
// reach score less. $search.sort: RELEVANCE, NEWEST or OLDEST, by promulgation or the day that a measure is judged by.
CALL () {
  UNWIND CASE WHEN $search.terms IS NULL THEN [] ELSE [$search.terms] END AS terms
  CALL db.index.fulltext.queryNodes('yiju_text', terms,
    CASE WHEN $search.hits IS NULL THEN {} ELSE {limit: $search.hits} END) YIELD node, score
  RETURN collect(node) AS nodes, collect(score) AS scores, min(score) AS least
}
CALL (least) {
  UNWIND CASE WHEN $search.near IS NULL THEN [] ELSE [$search.near] END AS terms
  CALL db.index.fulltext.queryNodes('yiju_text', terms, {limit: 1000}) YIELD node, score
  WHERE NOT coalesce(node.kind, '') IN ['PART', 'SUBPART', 'CHAPTER', 'SECTION']
  WITH node, score, CASE WHEN node:Provision THEN left(node.id, size(node.id) - size(node.path)) + split(node.path, '/')[0] ELSE node.id END AS place
  ORDER BY score DESC, node.id
  WITH place, collect(node)[0] AS node, 0.75 * max(score) + 0.25 * sum(score) AS score
  OPTIONAL MATCH (a:Provision {id: place})
  WITH node, score, CASE WHEN $search.every IS NULL THEN '' WHEN a IS NULL THEN coalesce(node.text, node.title, '') ELSE
      reduce(whole = '', text IN COLLECT { MATCH (a)-[:HAS_PART*0..4]->(p:Provision) RETURN coalesce(p.caption, '') + p.text } | whole + text)
      + head(COLLECT { MATCH (s:LegalSource {id: a.sourceId}) RETURN s.title })
    END AS words
  WHERE $search.every IS NULL OR all(word IN $search.every WHERE any(way IN word WHERE all(part IN way WHERE words CONTAINS part)))
  RETURN collect(node) AS nearNodes, collect(score) AS nearScores
}
CALL (nodes, scores, nearNodes, nearScores) {
  CALL (nodes, scores, nearNodes, nearScores) {
    UNWIND range(0, size($search.direct) - 1) AS i
    WITH i, $search.direct[i] AS id
    OPTIONAL MATCH (s:LegalSource {id: id})
    OPTIONAL MATCH (p:Provision {id: id})
    WITH i, coalesce(s, p) AS n
    WHERE n IS NOT NULL
    RETURN n, 1000000.0 - i AS score
    UNION ALL
    UNWIND range(0, size(nodes) - 1) AS i
    WITH nodes[i] AS n, scores[i] AS score
    WHERE NOT n.id IN $search.direct
    RETURN n, score
    UNION ALL
    UNWIND range(0, size(nearNodes) - 1) AS i
    WITH nearNodes[i] AS n, nearScores[i] AS score
    WHERE NOT n.id IN $search.direct
    RETURN n, score * 0.001 AS score
  }
  WITH n, score,
    CASE WHEN n:Measure THEN 'MEASURE' WHEN n:ReportTable THEN 'TABLE' WHEN n:LegalSource THEN 'LEGAL_SOURCE' ELSE 'PROVISION' END AS kind
  WHERE ($search.kinds IS NULL OR kind IN $search.kinds)
    AND ($search.units IS NULL OR kind = 'PROVISION' AND n.kind IN $search.units)
    AND ($search.yearFrom IS NULL AND $search.yearTo IS NULL OR kind IN ['MEASURE', 'TABLE']
      AND ($search.yearFrom IS NULL OR n.year >= $search.yearFrom) AND ($search.yearTo IS NULL OR n.year <= $search.yearTo))
    // Of works the year of any version; of provisions that of the version whose words they are.
    AND ($search.promulgatedFrom IS NULL AND $search.promulgatedTo IS NULL OR any(year IN
        CASE kind
          WHEN 'PROVISION' THEN COLLECT { MATCH (v:SourceVersion {id: n.versionId}) RETURN toInteger(left(v.promulgatedOn, 4)) }
          WHEN 'LEGAL_SOURCE' THEN COLLECT { MATCH (n)-[:HAS_VERSION]->(v:SourceVersion) RETURN toInteger(left(v.promulgatedOn, 4)) }
          ELSE [] END
      WHERE ($search.promulgatedFrom IS NULL OR year >= $search.promulgatedFrom)
        AND ($search.promulgatedTo IS NULL OR year <= $search.promulgatedTo)))
    AND ($search.levels IS NULL OR EXISTS {
      MATCH (s:LegalSource {id: CASE kind WHEN 'LEGAL_SOURCE' THEN n.id ELSE n.sourceId END})
      WHERE s.level IN $search.levels
    })
    AND ($search.source IS NULL OR n.id = $search.source OR n.sourceId = $search.source OR EXISTS {
      MATCH (n)-[:HAS_CITATION]->(c:Citation)-[:RESOLVES_TO]->(s)
      WHERE s.id = $search.source AND coalesce(c.state, '') <> 'REJECTED'
    })
    AND ($search.body IS NULL OR EXISTS {
      MATCH (n)<-[:HAS_ITEM]-(:Report)-[:PUBLISHED_BY]->(b:IssuingBody) WHERE b.id = $search.body OR b.name = $search.body
    } OR EXISTS {
      MATCH (s:LegalSource {id: coalesce(n.sourceId, n.id)})-[:ISSUED_BY]->(b:IssuingBody) WHERE b.id = $search.body OR b.name = $search.body
    })
    AND ($search.region IS NULL OR EXISTS {
      MATCH (n)<-[:HAS_ITEM]-(:Report)-[:PUBLISHED_BY]->(:IssuingBody)-[:SEATED_IN]->(:Region)-[:WITHIN*0..5]->(g:Region) WHERE g.id = $search.region
    } OR EXISTS {
      MATCH (s:LegalSource {id: coalesce(n.sourceId, n.id)})-[:APPLIES_IN]->(:Region)-[:WITHIN*0..5]->(g:Region) WHERE g.id = $search.region
    })
    AND ($search.cited IS NULL OR $search.cited = EXISTS {
      MATCH (n)-[:HAS_CITATION|RESOLVES_TO|RESOLVES_TO_PROVISION]-(c:Citation)
      WHERE coalesce(c.state, '') <> 'REJECTED'
    })
    // As versionStatus of src/domain/citations/standing.ts says: what may have ended or not begun is not known to be in force.
    AND ($search.inForceOn IS NULL OR kind <> 'PROVISION' OR EXISTS {
      MATCH (v:SourceVersion {id: n.versionId})
      WHERE v.servedFrom <= $search.inForceOn AND (v.servedTo IS NULL OR v.servedTo > $search.inForceOn)
        AND (v.doubtFrom IS NULL OR v.doubtFrom > $search.inForceOn)
        AND (v.effectiveTo IS NOT NULL OR coalesce(v.endedBy, 'AMENDED') = 'AMENDED')
        AND (v.effectiveFrom IS NOT NULL OR v.promulgatedOn IS NOT NULL AND coalesce(v.follows, false))
    })
    AND ($search.inForceOn IS NULL OR kind <> 'LEGAL_SOURCE' OR EXISTS {
      MATCH (n)-[:HAS_VERSION]->(v:SourceVersion)
      WHERE v.servedFrom <= $search.inForceOn AND (v.servedTo IS NULL OR v.servedTo > $search.inForceOn)
        AND (v.doubtFrom IS NULL OR v.doubtFrom > $search.inForceOn)
        AND (v.effectiveTo IS NOT NULL OR coalesce(v.endedBy, 'AMENDED') = 'AMENDED')
        AND (v.effectiveFrom IS NOT NULL OR v.promulgatedOn IS NOT NULL AND coalesce(v.follows, false))
    })
  OPTIONAL MATCH (v:SourceVersion {id: n.versionId})
  OPTIONAL MATCH (s:LegalSource {id: coalesce(n.sourceId, n.id)})
  WITH n, v, kind, CASE WHEN n.id IN $search.direct THEN score ELSE score
    * CASE WHEN n.kind IN ['PART', 'SUBPART', 'CHAPTER', 'SECTION'] THEN 0.000001 ELSE 1.0 END
    * CASE WHEN size($search.within) = 0 OR s.id IN $search.within THEN 1.0 ELSE 0.05 END
    * CASE WHEN v IS NULL OR $search.inForceOn IS NOT NULL OR NOT EXISTS {
        MATCH (w:SourceVersion {sourceId: v.sourceId, textHeld: true})
        WHERE w.promulgatedOn > v.promulgatedOn
      } THEN 1.0 ELSE 0.2 END
    * CASE
        WHEN s IS NULL OR s.level IN ['CONSTITUTION', 'LAW'] THEN 1.0
        WHEN s.level IN ['ADMIN_REGULATION', 'SUPERVISORY_REGULATION', 'PARTY_REGULATION'] THEN 0.9
        WHEN s.level IN ['LOCAL_REGULATION', 'LOCAL_GOVERNMENT_RULE'] THEN 0.4
        ELSE 0.75
      END END AS weighed
  ORDER BY weighed DESC, n.id
  WITH CASE WHEN v IS NULL THEN n.id ELSE n.sourceId + '/' + split(n.path, '/')[0] END AS place,
    collect(n)[0] AS n, collect(v)[0] AS v, kind, max(weighed) AS weighed
  WITH n, kind, CASE WHEN $search.sort = 'RELEVANCE' THEN -weighed ELSE
    toFloat(replace(coalesce(v.promulgatedOn, n.judgedOn, toString(n.year) + '-12-31',
      head(COLLECT { MATCH (n)-[:HAS_VERSION]->(w:SourceVersion) WHERE w.promulgatedOn IS NOT NULL RETURN w.promulgatedOn ORDER BY w.promulgatedOn DESC LIMIT 1 }),
      CASE $search.sort WHEN 'NEWEST' THEN '0' ELSE '99999999' END), '-', '')) * CASE $search.sort WHEN 'NEWEST' THEN -1 ELSE 1 END END AS key
  WHERE key >= $search.afterKey AND (key <> $search.afterKey OR n.id > $search.afterId)
    AND ($search.beforeKey IS NULL OR key <= $search.beforeKey AND (key <> $search.beforeKey OR n.id < $search.beforeId))
  // page
  WITH n, key, kind
  ORDER BY key /*±*/, n.id /*±*/
  LIMIT $search.limit
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
