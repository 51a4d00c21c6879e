// Suggestions as people left them, in place of what these links, or a program, had there before.
// $rows: [{link, item, proposed, provision, properties}]
UNWIND $rows AS row
MATCH (m:ReportItem {id: row.item})
CALL (m, row) {
  OPTIONAL MATCH (m)-[old:SUGGESTS]->(p:Provision)
  WHERE old.link = row.link OR (old.link IS NULL AND p.id IN [row.proposed, row.provision])
  WITH collect(old) AS gone, head(collect(CASE WHEN p.id = row.provision THEN old.answers END)) AS answers
  FOREACH (old IN gone | DELETE old)
  RETURN answers
}
WITH m, row, answers
MATCH (p:Provision {id: row.provision})
CREATE (m)-[r:SUGGESTS]->(p)
SET r = row.properties, r.answers = answers
