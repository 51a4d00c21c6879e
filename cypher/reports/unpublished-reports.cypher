// Without their texts; the latest first.
MATCH (u:UnpublishedReport {state: $state})
RETURN u {.*, text: null} AS kept, u.text IS NOT NULL AS held
ORDER BY u.at DESC, u.id
