// Articles whose words, or those of their parts, the index finds for a measure: in force on the day, and there.
// $rows: [{id, terms, on, region}]
UNWIND $rows AS row
CALL (row) {
  CALL db.index.fulltext.queryNodes('yiju_text', row.terms, {limit: $hits}) YIELD node AS n, score
  WHERE n:Provision
  MATCH (v:SourceVersion {id: n.versionId})
  WHERE coalesce(v.complete, true)
    AND coalesce(v.effectiveFrom, v.promulgatedOn) <= row.on AND (v.effectiveTo IS NULL OR v.effectiveTo > row.on)
  MATCH (s:LegalSource {id: n.sourceId})
  WHERE NOT EXISTS {
    MATCH (s)-[:APPLIES_IN]->(g:Region) WHERE g.path <> row.region[0..size(g.path)]
  } AND NOT EXISTS {
    MATCH (s)-[:HAS_VERSION]->(w:SourceVersion)
    WHERE coalesce(w.complete, true)
      AND coalesce(w.effectiveFrom, w.promulgatedOn) <= row.on
      AND coalesce(w.effectiveFrom, w.promulgatedOn) > coalesce(v.effectiveFrom, v.promulgatedOn)
  }
  MATCH (a:Provision {versionId: n.versionId, path: split(n.path, '/')[0]})
  WHERE a.kind = 'ARTICLE'
  WITH a.id AS article, sum(score) AS score
  ORDER BY score DESC, article
  LIMIT $limit
  RETURN collect({id: article, score: score}) AS articles
}
RETURN row.id AS id, articles
