// Names of bodies, for whoever wrote one that there is not.
MATCH (b:IssuingBody)
RETURN b.name AS name
ORDER BY b.sortKey
LIMIT 20000
