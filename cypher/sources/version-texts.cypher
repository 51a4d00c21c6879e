// Versions that are new to the graph, each whole. What hangs together is found by its place in the list, not looked
// up. $rows: [{id, sourceId, prefix, text, provisions: [[path, kind, label, number, subNumber, heading, text, depth,
// lineageId]] in reading order, top: [place], parts: [[whole, part]], references: [[from, to, text, start, end]],
// sources: [[from, source id, paths, text, start, end]]}]
UNWIND $rows AS row
MATCH (v:SourceVersion {id: row.id})
SET v += row.text
WITH v, row
CALL (row) {
  UNWIND range(0, size(row.provisions) - 1) AS order
  WITH row, order, row.provisions[order] AS r
  CREATE (p:Provision {
    id: row.prefix + r[0], versionId: row.id, sourceId: row.sourceId, path: r[0], order: order, kind: r[1],
    label: r[2], number: r[3], subNumber: r[4], heading: r[5], text: r[6], depth: r[7],
    lineageId: coalesce(r[8], row.prefix + r[0])
  })
  RETURN collect(p) AS nodes
}
CALL (v, row, nodes) {
  UNWIND row.top AS place
  WITH v, nodes[place] AS p
  CREATE (v)-[:HAS_PROVISION]->(p)
}
CALL (row, nodes) {
  UNWIND row.parts AS r
  WITH nodes[r[0]] AS whole, nodes[r[1]] AS part
  CREATE (whole)-[:HAS_PART]->(part)
}
CALL (row, nodes) {
  UNWIND row.references AS r
  WITH r, nodes[r[0]] AS citing, nodes[r[1]] AS cited
  CREATE (citing)-[:CITES {text: r[2], start: r[3], end: r[4]}]->(cited)
}
CALL (row, nodes) {
  UNWIND row.sources AS r
  MATCH (s:LegalSource {id: r[1]})
  WITH r, s, nodes[r[0]] AS citing
  CREATE (citing)-[:CITES_SOURCE {paths: r[2], text: r[3], start: r[4], end: r[5]}]->(s)
}
