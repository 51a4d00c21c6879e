MATCH (s:SeedSet {id: $id})
RETURN s.hash AS hash
