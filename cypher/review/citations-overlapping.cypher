// Mentions that share words with a span, and are not rejected; one of the same span in any case.
MATCH (c:Citation {reportId: $report})
WHERE c.start < $end AND c.end > $start
  AND (coalesce(c.state, '') <> 'REJECTED' OR c.start = $start AND c.end = $end)
RETURN c.id AS id
ORDER BY c.start
LIMIT 1
