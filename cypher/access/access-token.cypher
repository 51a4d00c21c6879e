MATCH (t:AccessToken {id: $id})
RETURN t{.*} AS token
