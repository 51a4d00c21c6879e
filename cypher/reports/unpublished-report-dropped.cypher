MATCH (u:UnpublishedReport {id: $id})
DETACH DELETE u
