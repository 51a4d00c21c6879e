CREATE (a:ReportAct {id: $id})
SET a += $properties
