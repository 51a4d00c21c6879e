// Versions the seeds once named and do so no more go, unless their text is held. $rows: [{id, versionIds}]
UNWIND $rows AS row
MATCH (:LegalSource {id: row.id})-[:HAS_VERSION]->(v:SourceVersion {seeded: true, textHeld: false})
WHERE NOT v.id IN row.versionIds
OPTIONAL MATCH (v)-[:HAS_PROVISION]->(p:Provision)
DETACH DELETE p, v
