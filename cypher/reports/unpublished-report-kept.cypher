MERGE (u:UnpublishedReport {id: $id})
SET u += $properties
