// Reports held whole: what each was made from, and by which extractor.
MATCH (r:Report)
RETURN r.id AS id, r.hash AS hash, r.file AS file, r.madeBy AS madeBy, r.given AS given
