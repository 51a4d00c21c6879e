// Works by a name: the work's title first, then the full title, then an alias. $keys: names.
UNWIND $keys AS key
CALL (key) {
  MATCH (s:LegalSource {title: key})
  RETURN s, 0 AS rank
  UNION
  MATCH (s:LegalSource {fullTitle: key})
  RETURN s, 1 AS rank
  UNION
  // A name is one term, within quotation marks; what the mark and the stroke themselves mean there is taken from them.
  CALL db.index.fulltext.queryNodes('legal_source_aliases',
    '"' + replace(replace(key, '\\', '\\\\'), '"', '\\"') + '"') YIELD node
  WITH node AS s, key
  WHERE key IN s.aliases
  RETURN s, 2 AS rank
}
WITH key, s, min(rank) AS rank
ORDER BY rank, size(COLLECT { MATCH (s)-[:APPLIES_IN]->(r:Region) RETURN r.id }), s.id
RETURN key AS parent, collect(s.id) AS value
