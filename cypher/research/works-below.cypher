// Works with those that rest on them, at most so many steps away: each with its versions and with what rests on it.
UNWIND $ids AS id
MATCH (:LegalSource {id: id})<-[:BASED_ON|IMPLEMENTS*0../*depth*/10]-(s:LegalSource)
WITH DISTINCT s
RETURN s{.id} /*sources-by-id*/ AS node,
  COLLECT {
    MATCH (s)-[:HAS_VERSION]->(v:SourceVersion) RETURN v{.id} /*versions-by-id*/
  } AS versions,
  COLLECT {
    MATCH (t:LegalSource)-[r:BASED_ON|IMPLEMENTS]->(s)
    WITH r, t ORDER BY type(r), t.sortKey, t.id
    RETURN r{
      // for: LegalBasisStep.relations
      .*,
      kind: type(r), from: t.id, to: s.id
    }
  } AS relations
