MERGE (run:ImportRun {id: $id})
SET run.kind = $kind, run.startedAt = $startedAt
