// All that was learned; not the bookkeeping of imports and migrations, which tells when.
MATCH (n)
WHERE NOT n:ImportRun AND NOT n:ImportFile AND NOT n:Migration AND NOT n:SeedSet
RETURN labels(n) AS labels, properties(n) AS properties
