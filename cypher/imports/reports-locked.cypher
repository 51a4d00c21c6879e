// Held to the end of the transaction, so that imports and people's decisions on one report take turns.
UNWIND $ids AS id
MATCH (r:Report {id: id})
SET r.locked = true
REMOVE r.locked
