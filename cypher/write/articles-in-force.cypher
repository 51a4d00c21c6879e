// All articles of a work in its version of a day; where the day of effect is not known, promulgation must be past.
// $rows: [{source, on}]
UNWIND $rows AS row
MATCH (:LegalSource {id: row.source})-[:HAS_VERSION]->(v:SourceVersion)
WHERE coalesce(v.complete, true)
  AND coalesce(v.effectiveFrom, v.promulgatedOn) <= row.on AND (v.effectiveTo IS NULL OR v.effectiveTo > row.on)
WITH row, v ORDER BY coalesce(v.effectiveFrom, v.promulgatedOn) DESC, v.id
WITH row, head(collect(v.id)) AS version
RETURN row.source AS source, row.on AS on, COLLECT {
  MATCH (p:Provision {versionId: version})
  WHERE p.path IS NOT NULL AND p.kind = 'ARTICLE'
  RETURN p.id ORDER BY p.order
} AS articles
