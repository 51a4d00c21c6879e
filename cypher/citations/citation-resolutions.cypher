// What each citation came to, in place of what it came to before; a person's decision stays.
// $rows: [{id, properties, source, version, candidates: [{source, score, reasons}],
//          provisions: [{id, articleId, order}], naming?}]; naming null takes what was told away, where it is given.
UNWIND $rows AS row
MATCH (c:Citation {id: row.id})
WHERE c.madeBy IS NULL OR c.madeBy STARTS WITH 'yiju/'
SET c += row.properties,
  c.naming = CASE WHEN 'naming' IN keys(row) THEN row.naming ELSE c.naming END
WITH c, row
CALL (c) {
  OPTIONAL MATCH (c)-[old:RESOLVES_TO|RESOLVES_TO_VERSION|RESOLVES_TO_PROVISION|CANDIDATE]->()
  DELETE old
}
CALL (c, row) {
  MATCH (s:LegalSource {id: row.source})
  MERGE (c)-[r:RESOLVES_TO]->(s)
  SET r.confidence = row.properties.confidence, r.rule = row.properties.rule
}
CALL (c, row) {
  MATCH (v:SourceVersion {id: row.version})
  MERGE (c)-[:RESOLVES_TO_VERSION]->(v)
}
CALL (c, row) {
  UNWIND row.candidates AS candidate
  MATCH (s:LegalSource {id: candidate.source})
  MERGE (c)-[r:CANDIDATE]->(s)
  SET r.score = candidate.score, r.reasons = candidate.reasons
}
CALL (c, row) {
  UNWIND row.provisions AS provision
  OPTIONAL MATCH (exact:Provision {id: provision.id})
  OPTIONAL MATCH (article:Provision {id: provision.articleId}) WHERE exact IS NULL AND article.text <> ''
  WITH c, provision, coalesce(exact, article) AS p
  WHERE p IS NOT NULL
  MERGE (c)-[r:RESOLVES_TO_PROVISION]->(p)
  ON CREATE SET r.order = provision.order
}
