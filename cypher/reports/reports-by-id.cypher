UNWIND $ids AS id
MATCH (r:Report {id: id})
RETURN r{
  .id, .title, .year, .periodFrom, .periodTo,
  // for: Report.givenOn
  .givenOn,
  // for: Report.planYear
  .planYear,
  // for: Report.suggestionsComputed
  .suggestionsDue,
  // for: Report.kind
  .kind,
  // for: Report.address
  .address,
  // for: Report.hash
  .hash,
  // for: Report.file
  .file,
  bodyId: head([(r)-[:PUBLISHED_BY]->(b:IssuingBody) | b.id])
} AS node
