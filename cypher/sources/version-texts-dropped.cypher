// Texts whose files are all gone; the versions stay, with what else is known of them. $ids: of versions.
UNWIND $ids AS id
MATCH (v:SourceVersion {id: id})
CALL (v) {
  OPTIONAL MATCH (p:Provision {versionId: v.id})
  WHERE p.path IS NOT NULL AND p.caption IS NULL
  DETACH DELETE p
}
CALL (v) {
  // What has a caption of the editors stays, without the words of the text.
  OPTIONAL MATCH (p:Provision {versionId: v.id})
  WHERE p.path IS NOT NULL
  OPTIONAL MATCH (p)-[cited:CITES|CITES_SOURCE]->()
  DELETE cited
  REMOVE p.text, p.heading
}
CALL (v) {
  OPTIONAL MATCH (v)-[:TOLD_BY]->(f:SourceFacts)
  DETACH DELETE f
}
SET v.textHeld = false
REMOVE v.hash, v.hashes, v.file, v.madeBy, v.articleCount, v.lastArticle, v.outline, v.knownOn
