MATCH (m:Migration)
RETURN m.number AS number, m.name AS name, m.checksum AS checksum,
  coalesce(m.done, 0) AS done, m.appliedAt AS appliedAt
ORDER BY number
