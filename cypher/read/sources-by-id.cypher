UNWIND $ids AS id
MATCH (s:LegalSource {id: id})
RETURN s{
  .*,
  // for: LegalSource.issuingBodies
  bodyIds: COLLECT { MATCH (s)-[:ISSUED_BY]->(b:IssuingBody) RETURN b.id ORDER BY b.sortKey },
  // for: LegalSource.regions
  regionIds: COLLECT { MATCH (s)-[:APPLIES_IN]->(r:Region) RETURN r.id ORDER BY r.id },
  .id
} AS node
