// 编、章、节、条 and what stands beside them; not what is inside an article.
UNWIND $ids AS id
MATCH (:SourceVersion {id: id})-[:HAS_PROVISION]->(:Provision)-[:HAS_PART*0..6]->(p:Provision)
WHERE NOT p.kind IN ['PARAGRAPH', 'SUBPARAGRAPH', 'ITEM']
WITH id, p ORDER BY p.order
RETURN id AS parent, collect(p{.id} /*provisions-by-id*/) AS value
