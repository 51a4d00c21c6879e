// How many links lead to the same target; where none is chosen, how many mentions bear the same name.
// $keys: [{id, source, title, provision}]
UNWIND $keys AS key
RETURN key.id AS parent, CASE
  WHEN key.provision IS NOT NULL THEN COUNT { MATCH (:Provision {id: key.provision})<-[:SUGGESTS]-() }
  WHEN key.source IS NOT NULL THEN COUNT { MATCH (:LegalSource {id: key.source})<-[:RESOLVES_TO]-() }
  WHEN key.title IS NOT NULL THEN COUNT { MATCH (:Citation {title: key.title}) }
  ELSE 1
END AS value
