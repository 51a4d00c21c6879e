// Before a report is written again: links let go of what they are about, and suggestions people decided on go.
MATCH (l:Link {reportId: $id})-[about:ABOUT]->(n)
OPTIONAL MATCH (n)-[decided:SUGGESTS {link: l.id}]->()
DELETE decided, about
