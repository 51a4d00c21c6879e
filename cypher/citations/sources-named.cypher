// Works by an id, or by a name: the work's title first, then the full title, then an alias; of namesakes that of the
// widest region, and of these the one whose text answers for the day, or else the last begun by then.
// $keys: [{id, name, on, places: [{path, on}]}], id or name null. Where places are asked for, also the work's versions, and
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
  ORDER BY rank, size(COLLECT { MATCH (s)-[:APPLIES_IN]->(r:Region) RETURN r.id }), NOT s.held,
    NOT EXISTS {
      MATCH (s)-[:HAS_VERSION]->(v:SourceVersion)
      WHERE v.servedFrom <= key.on AND (v.servedTo IS NULL OR v.servedTo > key.on)
    },
    head(COLLECT {
      MATCH (s)-[:HAS_VERSION]->(v:SourceVersion) WHERE v.servedFrom <= key.on
      RETURN v.servedFrom ORDER BY v.servedFrom DESC LIMIT 1
    }) DESC, s.id
  LIMIT 1
}
RETURN key.id AS id, key.name AS name, key.on AS on, s{.id} /*sources-by-id*/ AS node,
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
      texts: COLLECT { MATCH path = (p)-[:HAS_PART*0..8]->(t:Provision) WHERE ALL(part IN nodes(path)[1..] WHERE part.kind IN ['PARAGRAPH', 'SUBPARAGRAPH', 'ITEM']) RETURN t.text ORDER BY t.order },
      node: p{.id} /*provisions-by-id*/
    }
  } AS provisions
