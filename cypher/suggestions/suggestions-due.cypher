// Texts are about to change, and with them what may support any measure.
MATCH (r:Report)
SET r.suggestionsDue = true
