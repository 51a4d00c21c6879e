// A decision joins its link's history; the link shows what it came to. $made: what a new link is set up with.
MERGE (l:Link {id: $id})
ON CREATE SET l += $made
SET l += $now
CREATE (l)-[:HAS_DECISION]->(d:Decision)
SET d = $decision
WITH l
MATCH (n:Citation|ReportItem {id: $about})
MERGE (l)-[:ABOUT]->(n)
