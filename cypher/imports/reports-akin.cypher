// Reports held that a text may be a new state of: of the same body, year and title, the same file, or the same name.
MATCH (r:Report)
WHERE r.identity = $identity OR r.hash = $hash OR r.file = $file
RETURN r.id AS id, r.identity AS identity, r.year AS year, r.file AS file, r.hash AS hash, r.text AS text,
  head([(r)-[:PUBLISHED_BY]->(b:IssuingBody) | b.name]) AS issuingBody
ORDER BY r.id
