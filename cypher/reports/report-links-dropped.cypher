// What stays may stand elsewhere in the new text: how its parts hang together is written anew.
MATCH (:Report {id: $id})-[:HAS_ITEM]->(:ReportItem)-[link:PART_OF|HAS_CITATION|STATES]->()
DELETE link
