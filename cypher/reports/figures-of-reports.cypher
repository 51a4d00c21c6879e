UNWIND $ids AS id
MATCH (:Report {id: id})-[:HAS_ITEM]->(:ReportItem)-[:STATES]->(f:Figure)
WITH id, f ORDER BY f.start, f.id
RETURN id AS parent, collect(f{.id} /*figures-by-id*/) AS value
