// Works known only from being named. $rows: [{id, properties}]
UNWIND $rows AS row
MERGE (s:LegalSource {id: row.id})
ON CREATE SET s += row.properties, s.held = false, s.origin = 'named'
