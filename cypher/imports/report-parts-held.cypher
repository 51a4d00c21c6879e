// What a report is made of before it is written again, and the ids that were given up in it.
MATCH (r:Report {id: $id})
RETURN r.text AS text, head([(r)-[:PUBLISHED_BY]->(b:IssuingBody) | b.id]) AS bodyId,
  COLLECT {
    MATCH (r)-[:HAS_ITEM]->(i:ReportItem)
    RETURN {id: i.id, sort: CASE i.kind WHEN 'SECTION' THEN 'SECTION' ELSE 'LEAF' END, start: i.start, end: i.end, text: i.text}
    ORDER BY i.order
  } + COLLECT {
    MATCH (c:Citation {reportId: $id})
    RETURN {id: c.id, sort: 'CITATION', start: c.start, end: c.end, text: c.text, exact: true}
    ORDER BY c.start, c.id
  } + COLLECT {
    MATCH (r)-[:HAS_ITEM]->(:ReportItem)-[:STATES]->(f:Figure)
    RETURN {id: f.id, sort: 'FIGURE', start: f.start, end: f.end, text: f.text, exact: true}
    ORDER BY f.start, f.id
  } AS parts,
  COLLECT {
    MATCH (f:FormerId {reportId: $id})
    RETURN {id: f.id, text: f.text, now: f.now}
    ORDER BY f.id
  } AS gone
