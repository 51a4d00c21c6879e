// A version or report is written whole, in one transaction: nothing marks it as complete.
DROP INDEX source_version_complete IF EXISTS;
MATCH (n:SourceVersion) WHERE n.complete IS NOT NULL REMOVE n.complete;
MATCH (n:Report) WHERE n.complete IS NOT NULL REMOVE n.complete;
