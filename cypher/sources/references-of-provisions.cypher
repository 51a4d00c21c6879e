// What a provision refers to: provisions where their text is held, otherwise the work and the places in it.
UNWIND $ids AS id
MATCH (p:Provision {id: id})-[r:CITES|CITES_SOURCE]->(t)
WITH id, r, t ORDER BY r.start, t.id
RETURN id AS parent, collect({
  text: r.text, start: r.start, end: r.end, paths: coalesce(r.paths, []),
  provisionId: CASE WHEN t:Provision THEN t.id END,
  sourceId: CASE WHEN t:Provision THEN t.sourceId ELSE t.id END
}) AS value
