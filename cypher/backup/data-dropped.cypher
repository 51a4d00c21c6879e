// Takes away the next $limit nodes; says how many. The record of migrations stays.
MATCH (n)
WHERE NOT n:Migration AND NOT n:Restoration
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS dropped
