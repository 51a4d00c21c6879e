// With the record of its files: they would be read as new ones. $prefix: what their names begin with.
MATCH (c:Collection {id: $id})
CALL () {
  OPTIONAL MATCH (f:ImportFile)
  WHERE f.file STARTS WITH $prefix
  DETACH DELETE f
}
DETACH DELETE c
