UNWIND $ids AS id
MATCH (:ReportItem {id: id})-[:HAS_CITATION]->(c:Citation)
WITH id, c ORDER BY c.start
RETURN id AS parent, collect(c{.id} /*citations-by-id*/) AS value
