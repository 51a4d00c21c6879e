// Dates and numbers of versions, as all files held tell them together; what the seeds say stays.
// $rows: [{id, sourceId, facts, note, textHeld}]
UNWIND $rows AS row
MATCH (s:LegalSource {id: row.sourceId})
MERGE (v:SourceVersion {id: row.id})
ON CREATE SET v.textHeld = false, v.sourceId = row.sourceId
MERGE (s)-[:HAS_VERSION]->(v)
FOREACH (_ IN CASE WHEN coalesce(v.seeded, false) THEN [] ELSE [1] END |
  SET v += row.facts, v.note = CASE WHEN v.textHeld AND NOT row.textHeld THEN v.note ELSE row.note END
)
FOREACH (_ IN CASE WHEN coalesce(v.seeded, false) THEN [1] ELSE [] END |
  SET v.effectiveFrom = coalesce(v.effectiveFrom, row.facts.effectiveFrom),
    v.toldTo = coalesce(v.toldTo, row.facts.toldTo),
    v.toldEnd = coalesce(v.toldEnd, row.facts.toldEnd),
    v.toldOlder = coalesce(v.toldOlder, row.facts.toldOlder),
    v.documentNumber = coalesce(v.documentNumber, row.facts.documentNumber)
)
