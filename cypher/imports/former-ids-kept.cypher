// Ids given up now: each leads to what has its words, and whatever led to it leads there too.
// $rows: [{id, text, now}]
UNWIND $rows AS row
MERGE (f:FormerId {id: row.id})
SET f.reportId = $report, f.text = row.text, f.now = row.now
WITH row
MATCH (earlier:FormerId {reportId: $report, now: row.id})
SET earlier.now = row.now
