// The last transaction that changed the database: the same before and after means that nothing was written between.
SHOW DATABASE $database YIELD lastCommittedTxn
RETURN max(lastCommittedTxn) AS last
