// What ids that were given up lead to.
UNWIND $ids AS id
MATCH (f:FormerId {id: id})
WHERE f.now IS NOT NULL
RETURN id AS parent, f.now AS value
