// What items cite and the works above that, at most so many steps away: all that chains of bases are made of. A work
// comes once, with its versions and what it rests on itself.
MATCH (m:ReportItem) WHERE m.id IN $ids
WITH collect({
  node: m{.id} /*items-by-id*/,
  citations: COLLECT {
    MATCH (m)-[:HAS_CITATION]->(c:Citation)
    WITH c ORDER BY c.start
    RETURN c{.id} /*citations-by-id*/
  }
}) AS items
RETURN items, COLLECT {
  UNWIND items AS item
  UNWIND item.citations AS citation
  WITH DISTINCT citation.sourceId AS cited
  MATCH (:LegalSource {id: cited})-[:BASED_ON|IMPLEMENTS*0../*depth*/10]->(s:LegalSource)
  WITH DISTINCT s
  RETURN {
    node: s{.id} /*sources-by-id*/,
    versions: COLLECT {
      MATCH (s)-[:HAS_VERSION]->(v:SourceVersion) RETURN v{.id} /*versions-by-id*/
    },
    relations: COLLECT {
      MATCH (s)-[r:BASED_ON|IMPLEMENTS]->(t:LegalSource)
      WITH r, t ORDER BY type(r), t.sortKey, t.id
      RETURN r{
        // for: LegalBasisStep.relations
        .*,
        kind: type(r), from: s.id, to: t.id
      }
    }
  }
} AS works
