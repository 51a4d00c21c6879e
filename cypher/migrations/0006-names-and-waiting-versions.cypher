// Works are found by an alias as they are by their title: each alias is one term.
CREATE FULLTEXT INDEX legal_source_aliases IF NOT EXISTS
FOR (n:LegalSource) ON EACH [n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false}};
// Versions an import has not finished: few among many.
CREATE INDEX source_version_complete IF NOT EXISTS FOR (n:SourceVersion) ON (n.complete);
