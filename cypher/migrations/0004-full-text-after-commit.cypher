// The full-text index follows the graph instead of holding up each commit, which halves what a load costs. What must
// be found at once is waited for: cypher/search/search-index-awaited.cypher.
DROP INDEX yiju_text IF EXISTS;
CREATE FULLTEXT INDEX yiju_text IF NOT EXISTS
FOR (n:Provision|LegalSource|Measure) ON EACH [n.text, n.caption, n.heading, n.title, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}};
