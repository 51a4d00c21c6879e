UNWIND $ids AS id
MATCH (s:LegalSource)-[r:BASED_ON|IMPLEMENTS|AMENDS|REPEALS|REPLACES]->(:LegalSource {id: id})
WITH id, r, s ORDER BY type(r), s.sortKey, s.id
RETURN id AS parent, collect(r{.*, kind: type(r), from: s.id, to: id}) AS value
