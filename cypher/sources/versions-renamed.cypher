// Texts that turn out to be another work's, or of another day, keep all that hangs on them under their new id.
// $rows: [{from, to, sourceId, prefix}]
UNWIND $rows AS row
MATCH (v:SourceVersion {id: row.from})
CALL (row) {
  OPTIONAL MATCH (told:SourceVersion {id: row.to, textHeld: false})
  DETACH DELETE told
}
CALL (v) {
  OPTIONAL MATCH (:LegalSource)-[old:HAS_VERSION]->(v)
  DELETE old
}
CALL (v, row) {
  MATCH (v)-[:TOLD_BY]->(f:SourceFacts)
  SET f.id = row.to
}
CALL (row) {
  MATCH (p:Provision {versionId: row.from})
  WHERE p.path IS NOT NULL
  SET p.id = row.prefix + p.path, p.versionId = row.to, p.sourceId = row.sourceId
}
SET v.id = row.to, v.sourceId = row.sourceId
