// Sort keys of the lists that are paged.
CREATE INDEX legal_source_sort_key IF NOT EXISTS FOR (n:LegalSource) ON (n.sortKey);
CREATE INDEX report_sort_key IF NOT EXISTS FOR (n:Report) ON (n.sortKey);
CREATE INDEX report_item_sort_key IF NOT EXISTS FOR (n:ReportItem) ON (n.sortKey);
CREATE INDEX measure_sort_key IF NOT EXISTS FOR (n:Measure) ON (n.sortKey);
CREATE INDEX issuing_body_sort_key IF NOT EXISTS FOR (n:IssuingBody) ON (n.sortKey);
CREATE INDEX import_run_started_at IF NOT EXISTS FOR (n:ImportRun) ON (n.startedAt);
// What things are looked up by.
CREATE INDEX legal_source_title IF NOT EXISTS FOR (n:LegalSource) ON (n.title);
CREATE INDEX legal_source_full_title IF NOT EXISTS FOR (n:LegalSource) ON (n.fullTitle);
CREATE INDEX legal_source_document_number IF NOT EXISTS FOR (n:LegalSource) ON (n.documentNumber);
CREATE INDEX source_version_source IF NOT EXISTS FOR (n:SourceVersion) ON (n.sourceId);
CREATE INDEX source_version_document_number IF NOT EXISTS FOR (n:SourceVersion) ON (n.documentNumber);
CREATE INDEX provision_place IF NOT EXISTS FOR (n:Provision) ON (n.versionId, n.path);
CREATE INDEX provision_lineage IF NOT EXISTS FOR (n:Provision) ON (n.lineageId);
CREATE INDEX report_item_report IF NOT EXISTS FOR (n:ReportItem) ON (n.reportId);
CREATE INDEX measure_year IF NOT EXISTS FOR (n:Measure) ON (n.year);
CREATE INDEX citation_report IF NOT EXISTS FOR (n:Citation) ON (n.reportId);
CREATE INDEX citation_outcome IF NOT EXISTS FOR (n:Citation) ON (n.outcome);
CREATE INDEX region_name IF NOT EXISTS FOR (n:Region) ON (n.name);
CREATE INDEX import_file_hash IF NOT EXISTS FOR (n:ImportFile) ON (n.hash);
// Two characters at a time, as Chinese needs.
CREATE FULLTEXT INDEX yiju_text IF NOT EXISTS
FOR (n:Provision|LegalSource|Measure) ON EACH [n.text, n.caption, n.heading, n.title, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
