// Reports held whole: what each was made from, and by which extractor.
MATCH (r:Report)
WHERE coalesce(r.complete, true)
RETURN r.id AS id, r.hash AS hash, r.file AS file, r.madeBy AS madeBy
