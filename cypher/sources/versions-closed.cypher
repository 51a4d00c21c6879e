// A version ends at the latest when the next one of its work takes effect. $ids: works.
UNWIND $ids AS id
MATCH (s:LegalSource {id: id})-[:HAS_VERSION]->(v:SourceVersion)
MATCH (s)-[:HAS_VERSION]->(later:SourceVersion)
WHERE later.effectiveFrom > v.effectiveFrom
WITH v, min(later.effectiveFrom) AS next
WHERE v.effectiveTo IS NULL OR (v.endedBy = 'AMENDED' AND next < v.effectiveTo)
SET v.effectiveTo = next, v.endedBy = 'AMENDED'
