// Links that were decided on at some time. Those no one decided on are read from what they are about.
UNWIND $ids AS id
MATCH (l:Link {id: id})
RETURN l{
  .*,
  aboutId: head([(l)-[:ABOUT]->(n) | n.id]),
  targetGone: any(target IN l.targets WHERE NOT EXISTS {
    MATCH (n:LegalSource|SourceVersion|Provision {id: target})
  })
} AS node
