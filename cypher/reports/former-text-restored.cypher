// It stands in its report again.
MATCH (f:FormerText {id: $id})
DETACH DELETE f
