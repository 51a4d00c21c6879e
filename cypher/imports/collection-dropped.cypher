// With the record of its files: they would be read as new ones. What others have of its versions is known up to their
// day. $prefix: what the names of its files begin with.
MATCH (c:Collection {id: $id})
CALL (c) {
  MATCH (c)<-[:TAKEN_FROM]-(v:SourceVersion)-[:TAKEN_FROM]->(o:Collection)
  WHERE o <> c
  WITH v, max(o.knownOn) AS day
  WHERE day IS NOT NULL
  SET v.knownOn = day
}
CALL () {
  OPTIONAL MATCH (f:ImportFile)
  WHERE f.file STARTS WITH $prefix
  DETACH DELETE f
}
DETACH DELETE c
