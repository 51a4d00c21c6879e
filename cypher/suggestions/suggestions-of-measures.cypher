UNWIND $ids AS id
MATCH (m:ReportItem {id: id})-[r:SUGGESTS]->(p:Provision)
WITH id, r, p ORDER BY r.rank, p.id
RETURN id AS parent, collect({
  provisionId: p.id, score: r.score, confidence: r.confidence, rank: r.rank, reasons: r.reasons, answers: r.answers, madeBy: r.madeBy,
  state: r.state, link: r.link
}) AS value
