// $rows: [{id, state, madeBy}]; what a person made, no program writes over.
UNWIND $rows AS row
MATCH (c:Citation {id: row.id})
SET c.state = row.state, c.madeBy = row.madeBy
