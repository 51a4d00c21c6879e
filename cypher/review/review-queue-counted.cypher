// How many links review-queue.cypher has, from the numbers that the database keeps: reading none of them, but for the
// suggestions that people decided on and, of one report, its own.
CALL () {
  WITH 1 AS one
  WHERE $report IS NULL AND ($kinds IS NULL OR 'CITATION' IN $kinds)
  UNWIND [
    {relation: 'IMPLEMENTS', n: COUNT { MATCH (:Waiting_IMPLEMENTS) }},
    {relation: 'ACCORDS_WITH', n: COUNT { MATCH (:Waiting_ACCORDS_WITH) }},
    {relation: 'ISSUES', n: COUNT { MATCH (:Waiting_ISSUES) }},
    {relation: 'AMENDS', n: COUNT { MATCH (:Waiting_AMENDS) }},
    {relation: 'REPEALS', n: COUNT { MATCH (:Waiting_REPEALS) }},
    {relation: 'REMEDIES_BREACH_OF', n: COUNT { MATCH (:Waiting_REMEDIES_BREACH_OF) }},
    {relation: 'STUDIES', n: COUNT { MATCH (:Waiting_STUDIES) }},
    {relation: 'BASIS', n: COUNT { MATCH (:Waiting_BASIS) }},
    {relation: 'MENTIONS', n: COUNT { MATCH (:Waiting_MENTIONS) }}
  ] AS waiting
  WITH waiting
  WHERE ($relations IS NULL OR waiting.relation IN $relations)
  RETURN sum(waiting.n) AS n
  UNION ALL
  WITH 1 AS one
  WHERE $report IS NULL AND $relations IS NULL AND ($kinds IS NULL OR 'SUGGESTION' IN $kinds)
  RETURN COUNT { ()-[:SUGGESTS]->() } - COUNT { ()-[r:SUGGESTS]->() WHERE r.state IS NOT NULL } AS n
  UNION ALL
  MATCH (c:Citation {reportId: $report})
  USING INDEX SEEK c:Citation(reportId)
  WHERE c.state IS NULL AND c.outcome IN ['RESOLVED', 'SUPERSEDED', 'PROVISION_NOT_FOUND', 'AMBIGUOUS']
    AND ($kinds IS NULL OR 'CITATION' IN $kinds)
    AND ($relations IS NULL OR c.relation IN $relations)
  RETURN count(c) AS n
  UNION ALL
  MATCH (i:ReportItem {reportId: $report})
  USING INDEX SEEK i:ReportItem(reportId)
  WHERE $relations IS NULL AND ($kinds IS NULL OR 'SUGGESTION' IN $kinds)
  RETURN sum(COUNT { (i)-[r:SUGGESTS]->() WHERE r.state IS NULL }) AS n
}
RETURN sum(n) AS value
