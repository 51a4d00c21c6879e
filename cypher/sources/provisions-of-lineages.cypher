// One article through the versions of its work, oldest first.
UNWIND $ids AS id
MATCH (p:Provision {lineageId: id})
MATCH (v:SourceVersion {id: p.versionId})
WITH id, p, v ORDER BY coalesce(v.effectiveFrom, v.promulgatedOn, ''), p.id
RETURN id AS parent, collect(p{.id} /*provisions-by-id*/) AS value
