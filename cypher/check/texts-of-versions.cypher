// Versions whose text is held, each with all its articles in reading order. The path makes the index of places serve.
UNWIND $ids AS id
MATCH (v:SourceVersion {id: id, textHeld: true})
RETURN v.id AS id, v.promulgatedOn AS promulgatedOn, v.effectiveFrom AS effectiveFrom, COLLECT {
  MATCH (p:Provision {versionId: v.id}) WHERE p.path STARTS WITH 'art-'
  WITH p ORDER BY p.order
  RETURN p{.path, .kind, .label, .text, lineage: p.lineageId}
} AS provisions
