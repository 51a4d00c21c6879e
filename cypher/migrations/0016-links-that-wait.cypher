// Links that wait for a decision are counted by the database as it is written to: cypher/review/citations-waiting.cypher.
MATCH (c:Citation)
WHERE c.state IS NULL AND c.outcome IN ['RESOLVED', 'SUPERSEDED', 'PROVISION_NOT_FOUND', 'AMBIGUOUS'] AND c.relation IS NOT NULL
SET c:$('Waiting_' + c.relation);
CREATE INDEX suggests_state IF NOT EXISTS FOR ()-[r:SUGGESTS]-() ON (r.state);
