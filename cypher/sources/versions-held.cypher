MATCH (v:SourceVersion)
RETURN v.id AS id, v.hash AS hash, v.madeBy AS madeBy,
  EXISTS { (v)-[:HAS_PROVISION]->() } AS hasProvisions,
  head(COLLECT { MATCH (v)-[:TOLD_BY]->(f:SourceFacts) RETURN f.files }) AS facts
