// What reports cite, in the order of their text, linked or not.
UNWIND $ids AS id
MATCH (:Report {id: id})-[:HAS_ITEM]->(:ReportItem)-[:HAS_CITATION]->(c:Citation)
WHERE c.outcome <> 'NOT_LEGAL_SOURCE' AND coalesce(c.state, '') <> 'REJECTED'
OPTIONAL MATCH (c)-[:RESOLVES_TO]->(s:LegalSource)
WITH id, c, s ORDER BY c.start, c.id
RETURN id AS parent, collect({id: c.id, source: s.id, title: c.title}) AS value
