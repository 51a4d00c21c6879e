// Reports that came or whose laws changed since articles were last suggested for them.
MATCH (r:Report {suggestionsDue: true})
RETURN r.id AS id
ORDER BY id
