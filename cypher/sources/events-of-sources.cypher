UNWIND $ids AS id
MATCH (:LegalSource {id: id})-[r:HAS_EVENT]->(e:SourceEvent)
WITH id, r, e ORDER BY r.order
RETURN id AS parent, collect(e{.*}) AS value
