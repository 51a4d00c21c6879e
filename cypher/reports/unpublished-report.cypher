MATCH (u:UnpublishedReport {id: $id})
RETURN u {.*} AS kept
