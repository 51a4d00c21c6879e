// A text is kept once, as of when it was last replaced; of one report the last $most are.
MERGE (f:FormerText {id: $id})
SET f += $properties
WITH f
CALL () {
  MATCH (old:FormerText {reportId: $report})
  WITH old ORDER BY old.replacedAt DESC, old.id SKIP $most
  DETACH DELETE old
}
