// A mention that waits for a decision bears a label of its relation: the database keeps the number of each label as it
// is written to, so that review-queue-counted.cypher reads no mention. Which wait: as in review-queue.cypher.
UNWIND $ids AS id
MATCH (c:Citation {id: id})
REMOVE c:Waiting_IMPLEMENTS:Waiting_ACCORDS_WITH:Waiting_ISSUES:Waiting_AMENDS:Waiting_REPEALS:Waiting_REMEDIES_BREACH_OF:Waiting_STUDIES:Waiting_BASIS:Waiting_MENTIONS
WITH c
WHERE c.state IS NULL AND c.outcome IN ['RESOLVED', 'SUPERSEDED', 'PROVISION_NOT_FOUND', 'AMBIGUOUS']
SET c:$('Waiting_' + c.relation)
