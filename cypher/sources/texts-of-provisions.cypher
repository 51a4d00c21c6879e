// A provision's text with that of the 款, 项 and 目 inside it, in reading order; a chapter's is its heading alone.
UNWIND $ids AS id
MATCH path = (:Provision {id: id})-[:HAS_PART*0..8]->(p:Provision)
WHERE ALL(part IN nodes(path)[1..] WHERE part.kind IN ['PARAGRAPH', 'SUBPARAGRAPH', 'ITEM'])
WITH id, p ORDER BY p.order
RETURN id AS parent, collect(p.text) AS value
