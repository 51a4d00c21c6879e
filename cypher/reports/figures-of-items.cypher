UNWIND $ids AS id
MATCH (:ReportItem {id: id})-[:STATES]->(f:Figure)
WITH id, f ORDER BY f.start
RETURN id AS parent, collect(f{.id} /*figures-by-id*/) AS value
