// A body's reports with their years; $body is a name or an id.
MATCH (b:IssuingBody)<-[:PUBLISHED_BY]-(r:Report)
WHERE (b.id = $body OR b.name = $body) AND r.year IS NOT NULL
RETURN r{.id, .year} AS value
ORDER BY r.year, r.sortKey, r.id
