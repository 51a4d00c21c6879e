// The body of this id, or the name itself where bodies are kept under another id.
MATCH (b:IssuingBody) WHERE b.id = $id OR b.name = $name
RETURN b.id AS id, b.name AS name
ORDER BY b.id
LIMIT 1
