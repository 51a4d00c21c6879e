MATCH (r:Report {id: $id})
RETURN r.title AS title
