// $ids: works whose relations are read anew. Those the seeds name as well stay.
UNWIND $ids AS id
MATCH (:LegalSource {id: id})-[r:BASED_ON|IMPLEMENTS|AMENDS|REPEALS|REPLACES]->()
WHERE r.rule IN ['text', 'title'] AND NOT coalesce(r.seeded, false)
DELETE r
