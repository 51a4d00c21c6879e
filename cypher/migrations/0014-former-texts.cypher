// Texts of reports that others replaced.
CREATE CONSTRAINT former_text IF NOT EXISTS FOR (n:FormerText) REQUIRE n.id IS UNIQUE;
CREATE INDEX former_text_report IF NOT EXISTS FOR (n:FormerText) ON (n.reportId);
