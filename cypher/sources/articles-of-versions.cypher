// Provisions by their place, with the texts of everything inside them in reading order. $keys: [{version, path}]
UNWIND $keys AS key
MATCH (p:Provision {versionId: key.version, path: key.path})
RETURN key.version + '/' + key.path AS parent, {
  // for: Provision.text
  texts: COLLECT { MATCH path = (p)-[:HAS_PART*0..8]->(t:Provision) WHERE ALL(part IN nodes(path)[1..] WHERE part.kind IN ['PARAGRAPH', 'SUBPARAGRAPH', 'ITEM']) RETURN t.text ORDER BY t.order },
  node: p{.id} /*provisions-by-id*/
} AS value
