// Works with those they rest on, at most so many steps away: each with its versions and with what it rests on itself.
UNWIND $ids AS id
MATCH (:LegalSource {id: id})-[:BASED_ON|IMPLEMENTS*0../*depth*/10]->(s:LegalSource)
WITH DISTINCT s
RETURN s{.id} /*sources-by-id*/ AS node,
  COLLECT {
    MATCH (s)-[:HAS_VERSION]->(v:SourceVersion) RETURN v{.id} /*versions-by-id*/
  } AS versions,
  COLLECT {
    MATCH (s)-[r:BASED_ON|IMPLEMENTS]->(t:LegalSource)
    WITH r, t ORDER BY type(r), t.sortKey, t.id
    RETURN r{
      // for: LegalBasisStep.relations
      .*,
      kind: type(r), from: s.id, to: t.id
    }
  } AS relations
