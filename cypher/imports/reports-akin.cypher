// Reports held that a text may be a new state of: of the same body, year and title, the same file, or the same name;
// also those withdrawn, whose ids are theirs.
CALL () {
  MATCH (r:Report)
  WHERE r.identity = $identity OR r.hash = $hash OR r.file = $file
  RETURN r, head([(r)-[:PUBLISHED_BY]->(b:IssuingBody) | b.name]) AS issuingBody
  UNION ALL
  MATCH (r:UnpublishedReport {state: 'WITHDRAWN'})
  WHERE r.identity = $identity OR r.hash = $hash OR r.file = $file
  RETURN r, r.body AS issuingBody
}
RETURN r.id AS id, r.identity AS identity, r.year AS year, r.file AS file, r.hash AS hash,
  coalesce(r.text, '') AS text, issuingBody
ORDER BY r.id
