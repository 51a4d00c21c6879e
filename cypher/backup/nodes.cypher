// Every node. A whole number does not tell by itself whether it is a float: those that are, are named.
MATCH (n)
WHERE NOT n:Migration AND NOT n:Restoration
RETURN elementId(n) AS key, labels(n) AS labels, properties(n) AS properties,
  [name IN keys(n) WHERE n[name] IS :: FLOAT NOT NULL OR n[name] IS :: LIST<FLOAT NOT NULL> NOT NULL] AS floats
