// Links get the ids of where their words now stand. One may take the id another gives up, so all are moved aside first.
// $rows: [{link, id, place}]
UNWIND $rows AS row
MATCH (l:Link {id: row.link})
SET l.id = 'moving ' + row.link
WITH collect([l, row]) AS pairs
UNWIND pairs AS pair
WITH pair[0] AS l, pair[1] AS row
SET l.id = row.id, l += row.place
