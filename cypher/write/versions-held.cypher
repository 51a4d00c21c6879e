MATCH (v:SourceVersion)
RETURN v.id AS id, v.hash AS hash, v.madeBy AS madeBy,
  EXISTS { MATCH (v)-[:HAS_PROVISION]->() } AS hasProvisions
