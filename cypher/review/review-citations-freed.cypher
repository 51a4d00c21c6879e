// Nothing holds these citations to a person's decision until one is written again.
UNWIND $ids AS id
MATCH (c:Citation {id: id})
REMOVE c.madeBy, c.state
