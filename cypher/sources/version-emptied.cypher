// Before another text of a version is written: provisions it no longer has go, those that stay are taken apart.
MATCH (p:Provision {versionId: $id})
WHERE p.path IS NOT NULL
CALL (p) {
  WITH p WHERE p.id IN $keep
  OPTIONAL MATCH (p)<-[place:HAS_PROVISION|HAS_PART]-()
  DELETE place
}
CALL (p) {
  WITH p WHERE p.id IN $keep
  OPTIONAL MATCH (p)-[cited:CITES|CITES_SOURCE]->()
  DELETE cited
}
CALL (p) {
  WITH p WHERE NOT p.id IN $keep
  DETACH DELETE p
}
