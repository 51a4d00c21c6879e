MATCH (l:Link {reportId: $id})
RETURN l{.*, aboutId: head([(l)-[:ABOUT]->(n) | n.id])} AS link
ORDER BY l.id
