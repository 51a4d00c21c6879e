UNWIND $ids AS id
MATCH (v:SourceVersion {id: id})
RETURN v{
  .promulgatedOn, .effectiveFrom, .effectiveTo, .endedBy, .textHeld, .articleCount,
  // for: SourceVersion.source, Query.compareVersions
  .sourceId,
  // for: SourceVersion.documentNumber
  .documentNumber,
  // for: SourceVersion.note
  .note,
  .id
} AS node
