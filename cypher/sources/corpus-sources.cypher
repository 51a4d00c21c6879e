// Works whose text is loaded. What the seeds say of a work stays. $rows: [{id, properties, bodyIds, regionId}]
UNWIND $rows AS row
MERGE (s:LegalSource {id: row.id})
WITH s, row, coalesce(s.origin, 'named') = 'seed' AS seeded
SET s.held = true
FOREACH (_ IN CASE WHEN seeded THEN [] ELSE [1] END | SET s += row.properties, s.origin = 'corpus')
FOREACH (_ IN CASE WHEN seeded THEN [1] ELSE [] END |
  SET s.aliases = s.aliases + [name IN row.properties.aliases WHERE NOT name IN s.aliases AND name <> s.title],
    s.documentNumber = coalesce(s.documentNumber, row.properties.documentNumber)
)
WITH s, row
WHERE s.origin <> 'seed'
CALL (s) {
  OPTIONAL MATCH (s)-[old:ISSUED_BY|APPLIES_IN]->()
  DELETE old
}
CALL (s, row) {
  UNWIND row.bodyIds AS bodyId
  MATCH (b:IssuingBody {id: bodyId})
  MERGE (s)-[:ISSUED_BY]->(b)
}
CALL (s, row) {
  MATCH (r:Region {id: row.regionId})
  MERGE (s)-[:APPLIES_IN]->(r)
}
