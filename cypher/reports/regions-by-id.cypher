UNWIND $ids AS id
MATCH (r:Region {id: id})
RETURN r{.*, sortKey: r.id, withinId: head([(r)-[:WITHIN]->(w:Region) | w.id])} AS node
