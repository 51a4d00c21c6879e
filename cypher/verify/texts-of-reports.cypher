// Everything of a report that has a place in its text; leaves are the items nothing is part of.
MATCH (r:Report)
CALL (r) {
  MATCH (r)-[:HAS_ITEM]->(i:ReportItem)
  RETURN collect({id: i.id, start: i.start, end: i.end, text: i.text}) AS items,
    collect(CASE WHEN NOT EXISTS { (:ReportItem)-[:PART_OF]->(i) } THEN {start: i.start, end: i.end} END) AS leaves
}
CALL (r) {
  MATCH (r)-[:HAS_ITEM]->(:ReportItem)-[:HAS_CITATION|STATES]->(x)
  RETURN collect({id: x.id, start: x.start, end: x.end, text: x.text}) AS mentions
}
RETURN r.id AS report, r.text AS text, items + mentions AS spans, leaves
