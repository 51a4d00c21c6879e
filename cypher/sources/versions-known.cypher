// The day up to which versions are known. $ids: versions; a day said by a person holds, another only if it is later.
UNWIND $ids AS id
MATCH (v:SourceVersion {id: id})
WHERE $said OR v.knownOn IS NULL OR v.knownOn < $day
SET v.knownOn = $day
