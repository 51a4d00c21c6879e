// As reports-locked, of the reports that these measures are in.
UNWIND $ids AS id
MATCH (m:ReportItem {id: id})
WITH DISTINCT m.reportId AS report ORDER BY report
MATCH (r:Report {id: report})
SET r.locked = true
REMOVE r.locked
