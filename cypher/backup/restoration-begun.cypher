// While this node is there the graph is half restored.
MERGE (r:Restoration {id: 'restoration'})
SET r.hash = $hash, r.startedAt = $startedAt
