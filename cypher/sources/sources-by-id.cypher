UNWIND $ids AS id
MATCH (s:LegalSource {id: id})
RETURN s{
  .title, .level,
  // for: LegalSource.knownOn, Query.provision, LegalSource.cautions, ResolvedToVersion.knownOn, ResolvedToVersion.cautions, ResolvedToProvision.knownOn, ResolvedToProvision.cautions, ResolvedToSource.knownOn, ResolvedToSource.cautions, NoSuchProvision.knownOn, NoSuchProvision.cautions, Superseded.knownOn, Superseded.cautions
  .knownOn,
  // for: LegalSource.kind
  .kind,
  // for: LegalSource.held
  .held,
  // for: LegalSource.origin
  .origin,
  // for: LegalSource.toldYear
  .toldYear,
  // for: LegalSource.toldBy
  reportIds: COLLECT { MATCH (s)-[:TOLD_BY_REPORT]->(r:Report) RETURN r.id ORDER BY r.sortKey, r.id },
  // for: LegalSource.fullTitle
  .fullTitle,
  // for: LegalSource.aliases
  .aliases,
  // for: LegalSource.documentNumber
  .documentNumber,
  // for: LegalSource.note
  .note,
  // for: LegalSource.issuingBodies
  bodyIds: COLLECT { MATCH (s)-[:ISSUED_BY]->(b:IssuingBody) RETURN b.id ORDER BY b.sortKey },
  // for: LegalSource.regions
  regionIds: COLLECT { MATCH (s)-[:APPLIES_IN]->(r:Region) RETURN r.id ORDER BY r.id },
  .id
} AS node
