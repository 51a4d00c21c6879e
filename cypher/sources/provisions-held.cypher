// The text of a version that is held, in reading order. $id
MATCH (p:Provision {versionId: $id})
WHERE p.path IS NOT NULL
RETURN p{.path, .kind, .label, .number, .subNumber, .heading, .text, .order, .lineageId,
  parent: head([(w:Provision)-[:HAS_PART]->(p) | w.path])} AS provision
ORDER BY p.order, p.path
