// Whether anything is there besides the record of migrations, and whether a restoration broke off.
OPTIONAL MATCH (r:Restoration)
WITH r.hash AS restoring
RETURN restoring, EXISTS { MATCH (n) WHERE NOT n:Migration AND NOT n:Restoration } AS filled
