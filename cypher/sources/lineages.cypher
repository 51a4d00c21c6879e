// What provisions are across the versions of their work. $rows: [{id, lineageId}]
UNWIND $rows AS row
MATCH (p:Provision {id: row.id})
SET p.lineageId = row.lineageId
