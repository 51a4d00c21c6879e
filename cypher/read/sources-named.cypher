// Works by a name: the work's title first, then the full title, then an alias. $keys: names.
UNWIND $keys AS key
MATCH (s:LegalSource)
WHERE s.title = key OR s.fullTitle = key OR key IN s.aliases
WITH key, s, CASE WHEN s.title = key THEN 0 WHEN s.fullTitle = key THEN 1 ELSE 2 END AS rank
ORDER BY rank, size(COLLECT { MATCH (s)-[:APPLIES_IN]->(r:Region) RETURN r.id }), s.id
RETURN key AS parent, collect(s.id) AS value
