UNWIND $ids AS id
MATCH (r:Report {id: id})
WHERE coalesce(r.complete, true)
RETURN r{
  .id, .title, .year, .periodFrom, .periodTo, .hash, .file, .importedAt, .sortKey,
  bodyId: head([(r)-[:PUBLISHED_BY]->(b:IssuingBody) | b.id])
} AS node
