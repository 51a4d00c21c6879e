// Texts whose files are all gone; the versions stay, with what else is known of them. $ids: of versions.
UNWIND $ids AS id
MATCH (v:SourceVersion {id: id})
CALL (v) {
  OPTIONAL MATCH (p:Provision {versionId: v.id})
  WHERE p.path IS NOT NULL AND p.caption IS NULL
  DETACH DELETE p
}
CALL (v) {
  OPTIONAL MATCH (v)-[:TOLD_BY]->(f:SourceFacts)
  DETACH DELETE f
}
CALL (v) {
  OPTIONAL MATCH (v)-[old:TAKEN_FROM]->()
  DELETE old
}
SET v.textHeld = false
REMOVE v.hash, v.hashes, v.file, v.madeBy, v.articleCount, v.lastArticle, v.outline, v.knownOn
