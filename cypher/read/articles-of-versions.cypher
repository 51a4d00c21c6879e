// $keys: [{version, path}]
UNWIND $keys AS key
MATCH (p:Provision {versionId: key.version, path: key.path})
RETURN key.version + '/' + key.path AS parent, p.id AS value
