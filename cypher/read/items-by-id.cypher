UNWIND $ids AS id
MATCH (m:ReportItem {id: id})
RETURN m{.*, parentId: head([(m)-[:PART_OF]->(p:ReportItem) | p.id])} AS node
