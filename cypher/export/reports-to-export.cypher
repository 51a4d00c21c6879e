MATCH (r:Report)
WHERE r.id > $after AND ($report IS NULL OR r.id = $report)
WITH r ORDER BY r.id LIMIT $limit
RETURN r{
  .id, .title, .year, .periodFrom, .periodTo, .file, .hash,
  body: head([(r)-[:PUBLISHED_BY]->(b) | b.name])
} AS value
ORDER BY r.id
