// Works, each with the one of its versions that is meant, where one is. $pairs: [{source, version}]
UNWIND $pairs AS pair
MATCH (s:LegalSource {id: pair.source})
RETURN s{.id} /*sources-by-id*/ AS node, head(COLLECT {
  MATCH (v:SourceVersion {id: pair.version}) RETURN v{.id} /*versions-by-id*/
}) AS version
