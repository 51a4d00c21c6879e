MATCH (run:ImportRun {id: $id})
SET run += $properties
