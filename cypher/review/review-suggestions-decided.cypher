// Links by which people decided that this measure goes, or does not go, with this provision.
MATCH (:ReportItem {id: $item})-[r:SUGGESTS]->(:Provision {id: $provision})
WHERE r.link IS NOT NULL
RETURN r.link AS link
