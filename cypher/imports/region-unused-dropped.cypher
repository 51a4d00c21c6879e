MATCH (r:Region {id: $id})
WHERE NOT EXISTS { (r)<--() }
DETACH DELETE r
