// Of this id or name, which several may bear.
MATCH (r:Region) WHERE r.id = $id OR r.name = $name
RETURN r.id AS id, r.path AS path
ORDER BY r.id
LIMIT 20
