// Items the report's new text no longer has.
MATCH (:Report {id: $id})-[:HAS_ITEM]->(i:ReportItem)
WHERE NOT i.id IN $keep
DETACH DELETE i
