// All but their hashes, the newest first.
MATCH (t:AccessToken)
RETURN t{.*, hash: null} AS token
ORDER BY t.createdAt DESC, t.id
