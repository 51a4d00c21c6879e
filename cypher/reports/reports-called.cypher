// Reports by id, by the hash of their file, by title, or by a part of it: the closest first.
MATCH (r:Report)
WHERE r.id = $name OR r.hash = $hash OR r.title CONTAINS $name
RETURN r.id AS id, r.title AS title, r.id = $name OR r.hash = $hash OR r.title = $name AS exact
ORDER BY exact DESC, r.sortKey, r.id
LIMIT 10
