// What became last of each file of each content, while the text that was loaded from it is still held.
MATCH (:ImportRun {kind: $kind})-[:READ]->(f:ImportFile)
WITH f ORDER BY f.id DESC
WITH f.file AS file, f.hash AS hash, head(collect(f)) AS f
OPTIONAL MATCH (v:SourceVersion {id: f.loaded})
WITH file, hash, f, v
WHERE f.madeBy = $madeBy
  AND (f.outcome = 'REFUSED' OR (v.textHeld AND f.hash IN v.hashes AND v.madeBy = $madeBy
    AND EXISTS { (v)-[:TOLD_BY]->() }))
RETURN file, hash, f.outcome AS outcome, f.findings AS findings, f.loaded AS loaded
