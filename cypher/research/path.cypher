// The shortest way between two nodes over the relations given, either way along each, of at most 12 steps. $related: only
// through works that have to do with either end.
CALL () {
  MATCH (n:LegalSource {id: $from}) RETURN n AS a UNION MATCH (n:SourceVersion {id: $from}) RETURN n AS a
  UNION MATCH (n:Provision {id: $from}) RETURN n AS a UNION MATCH (n:Report {id: $from}) RETURN n AS a
  UNION MATCH (n:ReportItem {id: $from}) RETURN n AS a UNION MATCH (n:Citation {id: $from}) RETURN n AS a
  UNION MATCH (n:IssuingBody {id: $from}) RETURN n AS a
}
CALL () {
  MATCH (n:LegalSource {id: $to}) RETURN n AS b UNION MATCH (n:SourceVersion {id: $to}) RETURN n AS b
  UNION MATCH (n:Provision {id: $to}) RETURN n AS b UNION MATCH (n:Report {id: $to}) RETURN n AS b
  UNION MATCH (n:ReportItem {id: $to}) RETURN n AS b UNION MATCH (n:Citation {id: $to}) RETURN n AS b
  UNION MATCH (n:IssuingBody {id: $to}) RETURN n AS b
}
WITH a, b, coalesce(a.sourceId, a.id) AS first, coalesce(b.sourceId, b.id) AS last,
  // Every act rests on the constitution: that two do joins them in nothing.
  COLLECT { MATCH (k:LegalSource) WHERE $related AND k.level = 'CONSTITUTION' RETURN k.id } AS constitutions
MATCH p = shortestPath((a)-[:PUBLISHED_BY|HAS_ITEM|HAS_CITATION|RESOLVES_TO|RESOLVES_TO_PROVISION|SUGGESTS|HAS_VERSION|HAS_PROVISION|HAS_PART|CITES|CITES_SOURCE|BASED_ON|IMPLEMENTS|AMENDS|REPEALS|REPLACES|ISSUED_BY*1..12]-(b))
WHERE all(r IN relationships(p) WHERE type(r) IN $relations AND coalesce(r.state, '') <> 'REJECTED')
  AND none(n IN nodes(p) WHERE n:Citation AND coalesce(n.state, '') = 'REJECTED')
  AND none(n IN nodes(p) WHERE coalesce(n.sourceId, n.id) IN constitutions
    AND NOT coalesce(n.sourceId, n.id) IN [first, last])
  // What is merely mentioned, or one of many that a decision changes, leads no further. One condition on each step, so
  // that it is asked while the way is looked for.
  AND all(r IN relationships(p) WHERE NOT $related OR CASE type(r)
    WHEN 'CITES' THEN coalesce(endNode(r).sourceId, endNode(r).id) IN [first, last]
    WHEN 'CITES_SOURCE' THEN coalesce(endNode(r).sourceId, endNode(r).id) IN [first, last]
    WHEN 'AMENDS' THEN startNode(r).id IN [first, last]
    WHEN 'REPEALS' THEN startNode(r).id IN [first, last]
    ELSE true END)
WITH nodes(p) AS stops, relationships(p) AS ways
UNWIND range(0, size(ways) - 1) AS i
WITH stops[i] AS from, stops[i + 1] AS to, ways[i] AS way, i
WITH from, to, way, i, CASE WHEN from:Citation THEN from WHEN to:Citation THEN to END AS citation
RETURN {
  from: from.id, to: to.id, relation: type(way), forward: startNode(way) = from,
  evidence: coalesce(way.evidence, way.text, citation.text),
  start: coalesce(way.start, citation.start), end: coalesce(way.end, citation.end),
  confidence: coalesce(way.confidence, way.score, citation.confidence), rule: coalesce(way.rule, citation.rule)
} AS value
ORDER BY i
