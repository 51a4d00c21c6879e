// An id is given once and goes with the words: ids that were given up lead to what has the words now.
CREATE CONSTRAINT former_id IF NOT EXISTS FOR (n:FormerId) REQUIRE n.id IS UNIQUE;
CREATE INDEX former_id_report IF NOT EXISTS FOR (n:FormerId) ON (n.reportId);
// Reports are told apart by body, year and title, and by their file.
CREATE INDEX report_identity IF NOT EXISTS FOR (n:Report) ON (n.identity);
CREATE INDEX report_hash IF NOT EXISTS FOR (n:Report) ON (n.hash);
CREATE INDEX report_file IF NOT EXISTS FOR (n:Report) ON (n.file);
MATCH (r:Report)
WHERE r.identity IS NULL
SET r.identity = r.id;
