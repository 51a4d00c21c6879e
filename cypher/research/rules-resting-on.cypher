// Provisions of other works, as they stand on the day $now, that name places of a work.
MATCH (s:LegalSource {id: $source})<-[x:CITES_SOURCE]-(p:Provision)
WHERE p.sourceId <> $source AND p.id > $after AND size(x.paths) > 0
MATCH (v:SourceVersion {id: p.versionId})
WHERE v.servedTo IS NULL OR v.servedTo > $now
MATCH (w:LegalSource {id: p.sourceId})
RETURN p.id AS id, x.text AS text, x.paths AS paths, w.id AS rule, w.title AS title, w.level AS level,
  p.path AS path, p.label AS label, v.servedFrom AS servedFrom
ORDER BY p.id
LIMIT $limit
