// Every relationship, its ends by the keys that nodes.cypher gave them.
MATCH (a)-[r]->(b)
RETURN elementId(a) AS from, type(r) AS type, elementId(b) AS to, properties(r) AS properties,
  [name IN keys(r) WHERE r[name] IS :: FLOAT NOT NULL OR r[name] IS :: LIST<FLOAT NOT NULL> NOT NULL] AS floats
