UNWIND $ids AS id
MATCH (f:Figure {id: id})
RETURN f{.*, itemId: head([(m:ReportItem)-[:STATES]->(f) | m.id])} AS node
