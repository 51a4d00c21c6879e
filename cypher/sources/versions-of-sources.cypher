UNWIND $ids AS id
MATCH (:LegalSource {id: id})-[:HAS_VERSION]->(v:SourceVersion)
RETURN id AS parent, collect(v{.id} /*versions-by-id*/) AS value
