UNWIND $ids AS id
MATCH (r:Report {id: id})
RETURN id AS parent, r.text AS value
