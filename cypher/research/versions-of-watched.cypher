// Works with their versions by the day they began to apply. $ids: works.
UNWIND $ids AS id
MATCH (s:LegalSource {id: id})
RETURN s.id AS source, s.title AS title, COLLECT {
  MATCH (s)-[:HAS_VERSION]->(v:SourceVersion)
  WHERE v.servedFrom IS NOT NULL
  RETURN {id: v.id, on: v.servedFrom, endedOn: CASE WHEN v.endedBy IN ['REPEALED', 'EXPIRED'] THEN v.effectiveTo ELSE null END}
  ORDER BY v.servedFrom, v.id
} AS versions
