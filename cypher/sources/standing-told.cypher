// What settles since when and until when versions apply: told dates, and who repeals whom. Also works only named, as
// far as another work ends them. With each version, what it was settled to before.
MATCH (s:LegalSource)
WHERE s.held OR EXISTS { (s)-[:HAS_VERSION]->() } OR EXISTS { (s)<-[:REPEALS|REPLACES]-() }
RETURN s.id AS id, s.title AS title, s.fullTitle AS fullTitle, s.aliases AS aliases, s.level AS level,
  s.documentNumber AS documentNumber,
  coalesce(s.held, false) AS held, s.knownOn AS knownOn, s.seedKnownOn AS seedKnownOn,
  coalesce(head([(s)-[:APPLIES_IN]->(g:Region) | g.path]), []) AS region,
  COLLECT {
    MATCH (s)-[:HAS_VERSION]->(v:SourceVersion)
    RETURN v{
      .id, .promulgatedOn, .effectiveFrom, .documentNumber, .toldTo, .toldEnd, .toldOlder, .textHeld, .knownOn, .named,
      .effectiveTo, .endedBy, .servedFrom, .servedTo, .older, .follows, .doubtFrom
    } ORDER BY v.id
  } AS versions,
  COLLECT {
    MATCH (s)-[r:REPEALS|REPLACES]->(t:LegalSource)
    RETURN {kind: type(r), target: t.id, since: r.since, exact: coalesce(r.exact, false), as: r.endsAs} ORDER BY type(r), t.id
  } AS relations
ORDER BY id
