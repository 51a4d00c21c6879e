MATCH (a)-[r]->(b)
WHERE NOT a:ImportRun
RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties,
  COLLECT {
    UNWIND keys(r) AS name
    WITH name WHERE r[name] IS :: FLOAT NOT NULL OR r[name] IS :: LIST<FLOAT NOT NULL> NOT NULL
    RETURN name ORDER BY name
  } AS floats
