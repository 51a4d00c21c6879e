// Every node, every relationship from its start to its end, and the names of what both hold: damaged files fail here,
// or give less than was counted when it was written. A migration, a decision and a restoration have no id.
MATCH (n)
CALL (n) {
  MATCH (n)-[r]->(m)
  RETURN count(r) AS out, sum(size(keys(r)) + size(keys(m))) AS held
}
RETURN count(n) AS nodes, sum(out) AS relationships, sum(size(keys(n)) + held) AS held,
  sum(CASE WHEN n.id IS NULL AND NOT (n:Migration OR n:Decision OR n:Restoration) THEN 1 ELSE 0 END) AS nameless
