// The newest first.
MATCH (f:FormerText {reportId: $report})
RETURN f {.*, text: null} AS kept, f.text IS NOT NULL AS held
ORDER BY f.replacedAt DESC, f.id
