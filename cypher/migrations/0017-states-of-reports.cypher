// Drafts and withdrawn reports stand beside the graph that everybody reads; what was done with a report is told apart.
CREATE CONSTRAINT unpublished_report IF NOT EXISTS FOR (n:UnpublishedReport) REQUIRE n.id IS UNIQUE;
CREATE INDEX unpublished_report_state IF NOT EXISTS FOR (n:UnpublishedReport) ON (n.state);
CREATE CONSTRAINT report_act IF NOT EXISTS FOR (n:ReportAct) REQUIRE n.id IS UNIQUE;
CREATE INDEX report_act_report IF NOT EXISTS FOR (n:ReportAct) ON (n.reportId);
CREATE INDEX report_act_draft IF NOT EXISTS FOR (n:ReportAct) ON (n.draft);
// What former texts tell of it; earlier acts are not known.
MATCH (f:FormerText)
WHERE f.replacedAt IS NOT NULL
MERGE (a:ReportAct {id: 'act:' + f.id})
SET a.reportId = f.reportId, a.act = f.how, a.at = f.replacedAt, a.by = f.replacedBy, a.title = f.title, a.hash = f.hash;
