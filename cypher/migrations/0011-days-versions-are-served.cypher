// What seeds and texts tell of a version's end is kept apart from the end that all works together settle.
MATCH (v:SourceVersion) WHERE v.toldTo IS NULL AND v.toldEnd IS NULL SET v.toldTo = v.effectiveTo, v.toldEnd = v.endedBy;
MATCH (s:LegalSource)-[:HAS_VERSION]->(v:SourceVersion)
WHERE coalesce(v.effectiveFrom, v.promulgatedOn) IS NOT NULL
WITH s, v, coalesce(v.effectiveFrom, v.promulgatedOn) AS begin
OPTIONAL MATCH (s)-[:HAS_VERSION]->(w:SourceVersion) WHERE coalesce(w.effectiveFrom, w.promulgatedOn) > begin
WITH v, begin, min(coalesce(w.effectiveFrom, w.promulgatedOn)) AS next
SET v.servedFrom = begin,
  v.servedTo = CASE WHEN v.effectiveTo IS NULL OR next < v.effectiveTo THEN next ELSE v.effectiveTo END;
CREATE INDEX source_version_served_from IF NOT EXISTS FOR (n:SourceVersion) ON (n.servedFrom);
