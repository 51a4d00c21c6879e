// Tables of reports are found by their words, as measures are.
DROP INDEX yiju_text IF EXISTS;
CREATE FULLTEXT INDEX yiju_text IF NOT EXISTS
FOR (n:Provision|LegalSource|Measure|ReportTable) ON EACH [n.text, n.caption, n.heading, n.title, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}};
