UNWIND $ids AS id
MATCH (:ReportItem {id: id})<-[:PART_OF]-(m:ReportItem)
WITH id, m ORDER BY m.order
RETURN id AS parent, collect(m{.id} /*items-by-id*/) AS value
