// All provisions of versions, in reading order.
UNWIND $ids AS id
MATCH (p:Provision {versionId: id})
WHERE p.path IS NOT NULL AND p.text IS NOT NULL
WITH id, p ORDER BY p.order
RETURN id AS parent, collect(p{.label, .text}) AS value
