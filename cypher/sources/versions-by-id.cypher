UNWIND $ids AS id
MATCH (v:SourceVersion {id: id})
RETURN v{
  .promulgatedOn, .effectiveFrom, .effectiveTo, .endedBy, .textHeld, .articleCount,
  .servedFrom, .servedTo, .older, .follows, .doubtFrom,
  // for: SourceVersion.source, Query.compareVersions, ProvisionFound.certain
  .sourceId,
  // for: SourceVersion.documentNumber
  .documentNumber,
  // for: SourceVersion.origins
  origins: COLLECT { MATCH (v)-[:TAKEN_FROM]->(c:Collection) RETURN c{.id, .name, .address, .kind, .licence, .knownOn} ORDER BY c.id },
  // for: SourceVersion.note
  .note,
  .id
} AS node
