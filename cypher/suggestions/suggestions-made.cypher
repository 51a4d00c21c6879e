// $reports null: all reports.
MATCH (r:Report)
WHERE r.suggestionsDue AND ($reports IS NULL OR r.id IN $reports)
REMOVE r.suggestionsDue
