// Takes the transport's own marks off the next $limit nodes; says how many.
MATCH (n:Restoring)
WITH n LIMIT $limit
REMOVE n:Restoring, n.restoringKey
RETURN count(n) AS settled
