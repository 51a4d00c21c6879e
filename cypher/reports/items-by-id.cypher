UNWIND $ids AS id
MATCH (m:ReportItem {id: id})
RETURN m{
  .reportId, .kind, .status, .text, .start, .end,
  // for: Measure.order, ReportPart.order
  .order,
  // for: Measure.style, ReportPart.style
  .style,
  // for: Measure.ordinal, ReportPart.ordinal
  .ordinal,
  // for: Measure.heading, ReportPart.heading
  .heading,
  // for: Measure.headingPath, ReportPart.headingPath
  .headingPath,
  // for: Measure.sentences, ReportPart.sentences, Figure.sentence, Query.compareReports, Query.compareYears, Query.figures
  .sentences,
  // for: Measure.parent, ReportPart.parent
  parentId: head([(m)-[:PART_OF]->(p:ReportItem) | p.id]),
  // for: Measure.row, ReportPart.row
  .row,
  // for: Measure.column, ReportPart.column
  .column,
  // for: Measure.listed
  listed: CASE WHEN m.powerRow IS NULL THEN null ELSE {name: m.powerName, part: m.powerPart, type: m.powerType, typeWritten: m.powerTypeWritten, code: m.powerCode, body: m.powerBody, department: m.powerDepartment, level: m.powerLevel, row: m.powerRow} END,
  // for: Measure.judgedOn, ReportPart.judgedOn, Query.compareReports, Query.compareYears, Query.figures
  .judgedOn,
  .id
} AS node
