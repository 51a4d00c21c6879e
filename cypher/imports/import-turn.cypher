// Held until its transaction ends, and never committed: imports wait here for one another. When the importer dies, its
// connection ends and Neo4j lets the next one go on.
MATCH (m:Migration {number: 1})
SET m.turn = true
REMOVE m.turn
