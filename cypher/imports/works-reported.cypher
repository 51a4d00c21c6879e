// What reports alone tell of, as JSON.
MATCH (s:LegalSource)
WHERE s.told IS NOT NULL AND NOT coalesce(s.held, false)
RETURN s.id AS id, s.told AS told
ORDER BY id
