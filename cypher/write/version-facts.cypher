// Dates and numbers of versions; what the seeds say stays. $rows: [{id, sourceId, facts}]
UNWIND $rows AS row
MATCH (s:LegalSource {id: row.sourceId})
MERGE (v:SourceVersion {id: row.id})
ON CREATE SET v.textHeld = false, v.complete = true, v.sourceId = row.sourceId
MERGE (s)-[:HAS_VERSION]->(v)
FOREACH (_ IN CASE WHEN coalesce(v.seeded, false) THEN [] ELSE [1] END | SET v += row.facts)
FOREACH (_ IN CASE WHEN coalesce(v.seeded, false) THEN [1] ELSE [] END |
  SET v.effectiveFrom = coalesce(v.effectiveFrom, row.facts.effectiveFrom),
    v.effectiveTo = coalesce(v.effectiveTo, row.facts.effectiveTo),
    v.endedBy = coalesce(v.endedBy, row.facts.endedBy),
    v.documentNumber = coalesce(v.documentNumber, row.facts.documentNumber)
)
