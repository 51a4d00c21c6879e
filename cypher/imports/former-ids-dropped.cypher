// Ids that stand for something again.
UNWIND $ids AS id
MATCH (f:FormerId {id: id})
DELETE f
