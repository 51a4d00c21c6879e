// Works with their versions and what ended or replaced them. $ids: works.
UNWIND $ids AS id
MATCH (s:LegalSource {id: id})
RETURN s.id AS source, s.title AS title,
  COLLECT {
    MATCH (s)-[:HAS_VERSION]->(v:SourceVersion)
    RETURN v{
      .id, .promulgatedOn, .effectiveFrom, .effectiveTo, .endedBy, .documentNumber, .textHeld,
      .servedFrom, .servedTo, .older, .follows, .doubtFrom
    } ORDER BY coalesce(v.effectiveFrom, v.promulgatedOn, ''), v.id
  } AS versions,
  COLLECT { MATCH (s)<-[:REPEALS|REPLACES]-(w:LegalSource) RETURN DISTINCT w.title AS title ORDER BY title } AS by
