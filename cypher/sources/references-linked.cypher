// References to provisions of other works: linked where the text of the cited work that was in force when the citing
// version took effect is held, and since when it was. Another day's text is never linked. $ids: citing versions.
UNWIND $ids AS id
MATCH (v:SourceVersion {id: id})
MATCH (p:Provision {versionId: id})-[r:CITES_SOURCE]->(s:LegalSource)
WHERE p.path IS NOT NULL AND size(r.paths) > 0
MATCH (s)-[:HAS_VERSION]->(t:SourceVersion {textHeld: true})
WHERE t.effectiveFrom IS NOT NULL
  AND t.servedFrom <= v.servedFrom AND (t.servedTo IS NULL OR t.servedTo > v.servedFrom)
WITH p, r, t ORDER BY t.effectiveFrom
WITH p, r, last(collect(t)) AS t
UNWIND r.paths AS path
MATCH (q:Provision {versionId: t.id, path: path})
MERGE (p)-[c:CITES {start: r.start, end: r.end}]->(q)
ON CREATE SET c.text = r.text
RETURN count(c) AS linked
