MATCH (r:Report)
RETURN r.id AS id, r.title AS title, r.year AS year, r.file AS file, r.importedAt AS importedAt
ORDER BY r.sortKey, r.id
