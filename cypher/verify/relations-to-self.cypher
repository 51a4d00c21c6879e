MATCH (a:LegalSource)-[r:BASED_ON|IMPLEMENTS|AMENDS|REPEALS|REPLACES]->(b:LegalSource)
RETURN a.id AS id, CASE WHEN a = b THEN type(r) + ' 指向自身' END AS detail
