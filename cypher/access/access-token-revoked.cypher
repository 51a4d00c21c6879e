// One revoked before keeps the time it was revoked at.
MATCH (t:AccessToken {id: $id})
SET t.revokedAt = coalesce(t.revokedAt, $at)
RETURN t{.*, hash: null} AS token
