// Works only named and bodies, which nothing names any more.
MATCH (n:LegalSource|IssuingBody)
WHERE (n:IssuingBody OR n.origin = 'named') AND NOT EXISTS { (n)<--() } AND NOT EXISTS { (n)-->(:!Region) }
DETACH DELETE n
