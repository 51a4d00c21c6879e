// A provision's text with that of everything inside it, in reading order.
UNWIND $ids AS id
MATCH (:Provision {id: id})-[:HAS_PART*0..8]->(p:Provision)
WITH id, p ORDER BY p.order
RETURN id AS parent, collect(p.text) AS value
