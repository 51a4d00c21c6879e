// $keys: [{id, item, provision}]
UNWIND $keys AS key
MATCH (m:ReportItem {id: key.item})-[r:SUGGESTS]->(p:Provision {id: key.provision})
RETURN key.id AS parent, {
  reportId: m.reportId, quote: m.text, provisionId: p.id, versionId: p.versionId, sourceId: p.sourceId,
  score: coalesce(r.confidence, r.score), rank: r.rank, reasons: r.reasons, madeBy: r.madeBy
} AS value
