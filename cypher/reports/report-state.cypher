// Whether a report of this id is published, a draft, or withdrawn; no row where there never was one.
OPTIONAL MATCH (r:Report {id: $id})
OPTIONAL MATCH (u:UnpublishedReport {id: $id})
WITH r, u WHERE r IS NOT NULL OR u IS NOT NULL
RETURN CASE WHEN r IS NOT NULL THEN 'PUBLISHED' ELSE u.state END AS state, coalesce(r.title, u.title) AS title,
  CASE WHEN r IS NULL THEN u.at END AS at, CASE WHEN r IS NULL THEN u.reason END AS reason
