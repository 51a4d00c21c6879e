// Of a report that was deleted only who did what and when stays.
MATCH (f:FormerText {reportId: $report})
REMOVE f.text
