// Versions whose provisions cite one of these works. $ids: works.
UNWIND $ids AS id
MATCH (:LegalSource {id: id})<-[:CITES_SOURCE]-(p:Provision)
RETURN DISTINCT p.versionId AS id
