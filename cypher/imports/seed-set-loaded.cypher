MERGE (s:SeedSet {id: $id})
SET s.hash = $hash, s.loadedAt = $loadedAt
