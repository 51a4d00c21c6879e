UNWIND $ids AS id
MATCH (b:IssuingBody {id: id})
RETURN b{.*, regionId: head([(b)-[:SEATED_IN]->(r:Region) | r.id])} AS node
