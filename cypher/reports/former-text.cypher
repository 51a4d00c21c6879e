MATCH (f:FormerText {id: $id})
RETURN f {.*} AS kept
