// Versions of works that their files, all taken together, no longer tell of. $rows: [{id, keep}]
UNWIND $rows AS row
MATCH (:LegalSource {id: row.id})-[:HAS_VERSION]->(v:SourceVersion)
WHERE NOT v.id IN row.keep AND NOT coalesce(v.seeded, false)
  AND (NOT v.textHeld OR EXISTS { (v)-[:TOLD_BY]->() })
CALL (v) {
  OPTIONAL MATCH (p:Provision {versionId: v.id})
  WHERE p.path IS NOT NULL
  DETACH DELETE p
}
CALL (v) {
  OPTIONAL MATCH (v)-[:TOLD_BY]->(f:SourceFacts)
  DETACH DELETE f
}
DETACH DELETE v
