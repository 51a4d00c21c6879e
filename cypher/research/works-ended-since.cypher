// Works that ended on or after a day, without another version of their own; of all works or of $sources.
MATCH (s:LegalSource)-[:HAS_VERSION]->(v:SourceVersion)
WHERE v.effectiveTo >= $since AND ($until IS NULL OR v.effectiveTo <= $until) AND v.endedBy IN ['REPEALED', 'EXPIRED']
  AND ($sources IS NULL OR s.id IN $sources)
RETURN s.id AS source, s.title AS title, s.level AS level, v.id AS before, v.effectiveTo AS endedOn, v.endedBy AS endedBy,
  [(s)<-[:REPEALS|REPLACES]-(w:LegalSource) | w.title] AS by
ORDER BY v.effectiveTo, s.id
LIMIT $limit
