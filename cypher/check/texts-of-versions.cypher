// Versions whose text is held, each with all its provisions in reading order. The path makes the index of places serve.
UNWIND $ids AS id
MATCH (v:SourceVersion {id: id, textHeld: true})
RETURN v.id AS id, v.promulgatedOn AS promulgatedOn, v.effectiveFrom AS effectiveFrom, COLLECT {
  MATCH (p:Provision {versionId: v.id}) WHERE p.path STARTS WITH 'art-'
  RETURN p{.path, .kind, .label, .text, lineage: p.lineageId} ORDER BY p.order
} AS provisions
