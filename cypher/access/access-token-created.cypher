CREATE (t:AccessToken {id: $id})
SET t += $properties
