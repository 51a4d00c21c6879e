UNWIND $ids AS id
MATCH (:Provision {id: id})-[:HAS_PART]->(p:Provision)
WITH id, p ORDER BY p.order
RETURN id AS parent, collect(p{.id} /*provisions-by-id*/) AS value
