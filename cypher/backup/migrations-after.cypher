// Migrations later than the backup run again on what it held.
MATCH (m:Migration)
WHERE m.number > $number
DELETE m
