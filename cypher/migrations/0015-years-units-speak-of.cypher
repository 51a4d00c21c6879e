// What a report plans is of the year planned, and what a work report looks back on of the year before it.
MATCH (i:ReportItem) WHERE i.judgedOn IS NOT NULL SET i.year = toInteger(left(i.judgedOn, 4));
