// What a provision refers to: provisions where their text is held, otherwise the work and the places in it. What is
// linked is not given a second time as a place in the work.
UNWIND $ids AS id
MATCH (p:Provision {id: id})-[r:CITES|CITES_SOURCE]->(t)
WITH id, r, t, coalesce(r.paths, []) AS paths, CASE WHEN type(r) = 'CITES_SOURCE' THEN COLLECT {
  MATCH (p)-[c:CITES]->(q:Provision)
  WHERE c.start = r.start AND c.end = r.end AND q.sourceId = t.id
  RETURN q.path
} ELSE [] END AS linked
WITH id, r, t, paths, [path IN paths WHERE NOT path IN linked] AS open
WHERE size(paths) = 0 OR size(open) > 0
WITH id, r, t, open ORDER BY r.start, t.id
RETURN id AS parent, collect({
  text: r.text, start: r.start, end: r.end, paths: open,
  provisionId: CASE WHEN t:Provision THEN t.id END,
  sourceId: CASE WHEN t:Provision THEN t.sourceId ELSE t.id END
}) AS value
