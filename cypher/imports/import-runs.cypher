// The latest imports, the newest first; ids sort by time.
MATCH (i:ImportRun)
WHERE i.startedAt > ''
RETURN i{.id, .kind, .startedAt, .finishedAt, .loaded, .warned, .refused, .unchanged, .findings} AS value
ORDER BY i.startedAt DESC, i.id DESC
LIMIT $limit
