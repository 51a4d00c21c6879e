MATCH (c:Citation)
WITH c, [(i:ReportItem)-[:HAS_CITATION]->(c) | i.reportId] AS reports
RETURN c.id AS id,
  CASE WHEN reports = [c.reportId] THEN null
    ELSE '应挂在 ' + coalesce(c.reportId, '?') + ' 的一个条目上，实际挂在 ' + size(reports) + ' 个' END AS detail
