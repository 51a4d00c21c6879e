// What a report holds that a new text of it would replace; decisions are those that stand on words still in it.
MATCH (r:Report {id: $id})
RETURN r.identity AS identity, r.hash AS hash, r.file AS file, r.text AS text, r.title AS title, r.year AS year,
  r.givenOn AS day, r.region AS region, r.kind AS kind, r.address AS address, r.given AS given,
  r.importedAt AS importedAt,
  head([(r)-[:PUBLISHED_BY]->(b:IssuingBody) | b.name]) AS body,
  EXISTS { (r)-[:HAS_ITEM]->(m:Measure) WHERE m.powerRow IS NOT NULL } AS list,
  COUNT { (r)-[:HAS_ITEM]->(:Measure) } AS measures,
  COUNT { MATCH (c:Citation {reportId: $id}) RETURN c } AS citations,
  COUNT { MATCH (l:Link {reportId: $id}) WHERE (l)-[:ABOUT]->() RETURN l } AS decisions
