UNWIND $ids AS id
MATCH (m:ReportItem {id: id})
RETURN m{
  .*,
  // for: Measure.parent, ReportPart.parent
  parentId: head([(m)-[:PART_OF]->(p:ReportItem) | p.id]),
  .id
} AS node
