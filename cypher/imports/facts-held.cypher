// What the files of the versions that are held say of them, as JSON texts.
MATCH (v:SourceVersion {textHeld: true, madeBy: $madeBy})-[:TOLD_BY]->(f:SourceFacts)
RETURN f.files AS files
ORDER BY f.id
