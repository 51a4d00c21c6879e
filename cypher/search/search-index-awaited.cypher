// Once all that is committed can be found by the full-text index.
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
