// $done statements of the migration have run; $appliedAt once all have.
MERGE (m:Migration {number: $number})
SET m.name = $name, m.checksum = $checksum, m.done = $done, m.appliedAt = $appliedAt
