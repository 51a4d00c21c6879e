// What a version's list ends. $version: of the list.
MATCH (l:LegalSource)-[:HAS_VERSION]->(:SourceVersion {id: $version})
MATCH (l)-[r:REPEALS]->(s:LegalSource)
RETURN s.id AS source, s.title AS title, s.documentNumber AS documentNumber,
  coalesce(s.held, false) OR s.told IS NOT NULL AS known,
  head(COLLECT {
    MATCH (s)-[:HAS_VERSION]->(v:SourceVersion)
    WHERE v.effectiveTo = r.since AND v.endedBy IN ['REPEALED', 'EXPIRED']
    RETURN v.effectiveTo LIMIT 1
  }) AS endedOn
ORDER BY r.start, s.id
