// Works by the document number of the work or of one of its versions. $keys: numbers.
UNWIND $keys AS key
MATCH (s:LegalSource)
WHERE s.documentNumber = key
  OR EXISTS { MATCH (s)-[:HAS_VERSION]->(v:SourceVersion) WHERE v.documentNumber = key }
WITH key, s ORDER BY s.id
RETURN key AS parent, collect(s.id) AS value
