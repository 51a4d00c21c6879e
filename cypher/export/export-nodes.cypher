// All that was learned and decided; not the bookkeeping of imports, former texts, what was done with reports, migrations and tokens, which tells
// when. A whole number does not tell by itself whether it is a float: those that are, are named.
MATCH (n)
WHERE NOT n:ImportRun AND NOT n:ImportFile AND NOT n:Migration AND NOT n:SeedSet AND NOT n:Restoration
  AND NOT n:AccessToken AND NOT n:FormerText AND NOT n:ReportAct
RETURN COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label } AS labels, properties(n) AS properties,
  COLLECT {
    UNWIND keys(n) AS name
    WITH name WHERE n[name] IS :: FLOAT NOT NULL OR n[name] IS :: LIST<FLOAT NOT NULL> NOT NULL
    RETURN name ORDER BY name
  } AS floats
