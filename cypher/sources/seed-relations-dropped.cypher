// $ids: the seeded works, whose relations are written anew.
UNWIND $ids AS id
MATCH (:LegalSource {id: id})-[r:BASED_ON|IMPLEMENTS|AMENDS|REPEALS|REPLACES {rule: 'seed'}]->()
DELETE r
