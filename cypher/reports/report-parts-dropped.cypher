// Citations and figures the report's new text no longer has.
MATCH (:Report {id: $id})-[:HAS_ITEM]->(:ReportItem)-[:HAS_CITATION|STATES]->(n)
WHERE NOT n.id IN $keep
DETACH DELETE n
