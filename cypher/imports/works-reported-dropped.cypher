// What no report tells of any more, and what is held by now. What a law names stays as one that is named. $ids: of the
// first.
MATCH (s:LegalSource)
WHERE s.id IN $ids OR s.told IS NOT NULL AND s.held
CALL (s) {
  OPTIONAL MATCH (s)-[old:TOLD_BY_REPORT]->()
  DELETE old
}
REMOVE s.told, s.toldYear
WITH s
WHERE s.origin = 'report' AND NOT coalesce(s.held, false)
CALL (s) {
  OPTIONAL MATCH (s)-[old:ISSUED_BY|APPLIES_IN]->()
  DELETE old
}
REMOVE s.note, s.toldYear
SET s.origin = 'named'
