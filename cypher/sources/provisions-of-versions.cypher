// All provisions of versions, as lists: [path, kind, path of the heading an article stands under, label, heading or
// caption, text].
UNWIND $ids AS id
RETURN id AS version, COLLECT {
  MATCH (p:Provision {versionId: id})
  WHERE p.path IS NOT NULL
  WITH p ORDER BY p.order
  RETURN [p.path, p.kind,
    CASE WHEN p.kind = 'ARTICLE' THEN head([(h:Provision)-[:HAS_PART]->(p) | h.path]) END,
    p.label, coalesce(p.caption, p.heading), p.text]
} AS provisions
