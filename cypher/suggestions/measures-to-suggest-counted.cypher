MATCH (m:Measure)
WHERE m.sortKey > '' AND ($reports IS NULL OR m.reportId IN $reports)
RETURN count(m) AS measures, EXISTS { MATCH (v:SourceVersion {textHeld: true}) } AS textHeld
