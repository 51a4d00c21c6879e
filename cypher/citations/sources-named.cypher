// Works by an id, or by a name: the work's title first, then the full title, then an alias; of namesakes the first.
// $keys: [{id, name, places: [{path, on}]}], id or name null. Where places are asked for, also the work's versions, and
// what stands there in the version in force on that day, with the texts of everything inside it in reading order.
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH (s:LegalSource {id: key.id})
    RETURN s, 0 AS rank
    UNION ALL
    MATCH (s:LegalSource {title: key.name})
    RETURN s, 0 AS rank
    UNION ALL
    MATCH (s:LegalSource {fullTitle: key.name})
    RETURN s, 1 AS rank
    UNION ALL
    WITH key WHERE key.name IS NOT NULL
    // A name is one term, within quotation marks; what the mark and the stroke themselves mean there is taken from them.
    CALL db.index.fulltext.queryNodes('legal_source_aliases',
      '"' + replace(replace(key.name, '\\', '\\\\'), '"', '\\"') + '"') YIELD node
    WITH node AS s, key
    WHERE key.name IN s.aliases
    RETURN s, 2 AS rank
  }
  RETURN s
  ORDER BY rank, size(COLLECT { MATCH (s)-[:APPLIES_IN]->(r:Region) RETURN r.id }), s.id
  LIMIT 1
}
RETURN key.id AS id, key.name AS name, s{.id} /*sources-by-id*/ AS node,
  CASE WHEN size(key.places) > 0 THEN COLLECT {
    MATCH (s)-[:HAS_VERSION]->(v:SourceVersion) RETURN v{.id} /*versions-by-id*/
  } END AS versions,
  COLLECT {
    UNWIND key.places AS place
    MATCH (s)-[:HAS_VERSION]->(v:SourceVersion)
    WHERE v.servedFrom <= place.on AND (v.servedTo IS NULL OR v.servedTo > place.on)
    OPTIONAL MATCH (p:Provision {versionId: v.id, path: place.path})
    RETURN {
      version: v.id,
      path: place.path,
      // for: Provision.text
      texts: COLLECT { MATCH (p)-[:HAS_PART*0..8]->(t:Provision) RETURN t.text ORDER BY t.order },
      node: p{.id} /*provisions-by-id*/
    }
  } AS provisions
