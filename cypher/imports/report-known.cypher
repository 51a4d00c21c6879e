MATCH (r:Report {id: $id})
RETURN r.hash AS hash, r.madeBy AS madeBy, r.given AS given
