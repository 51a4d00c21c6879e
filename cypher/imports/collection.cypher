// A collection, and the versions whose text it has, in place of those it had. $ids: of versions.
MERGE (c:Collection {id: $id})
SET c += $properties
WITH c
CALL (c) {
  OPTIONAL MATCH (c)<-[old:TAKEN_FROM]-(v:SourceVersion)
  WHERE NOT v.id IN $ids
  DELETE old
}
UNWIND $ids AS id
MATCH (v:SourceVersion {id: id})
MERGE (v)-[:TAKEN_FROM]->(c)
