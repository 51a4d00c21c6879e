UNWIND $ids AS id
MATCH (:Link {id: id})-[:HAS_DECISION]->(d:Decision)
WITH id, d ORDER BY d.revision
RETURN id AS parent, collect(d{.*}) AS value
