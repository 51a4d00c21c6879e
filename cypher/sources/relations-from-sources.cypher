UNWIND $ids AS id
MATCH (s:LegalSource {id: id})-[r:BASED_ON|IMPLEMENTS|AMENDS|REPEALS|REPLACES]->(t:LegalSource)
WITH id, r, t ORDER BY type(r), t.sortKey, t.id
RETURN id AS parent, collect(r{.*, kind: type(r), from: id, to: t.id}) AS value
