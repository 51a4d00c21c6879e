// Collections of texts, with how many versions each holds a text of.
MATCH (c:Collection)
RETURN c{.*, versions: COUNT { (c)<-[:TAKEN_FROM]-(:SourceVersion) }} AS node
ORDER BY c.id
