MATCH (r:Report {id: $id})
RETURN r.hash AS hash, r.madeBy AS madeBy, coalesce(r.complete, true) AS complete
