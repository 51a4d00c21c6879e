// Gives the path of the region it sat in.
MATCH (b:IssuingBody {id: $body})
WHERE NOT EXISTS { (b)<--() }
WITH b, head([(b)-[:SEATED_IN]->(r:Region) | r.path]) AS path
DETACH DELETE b
RETURN path
