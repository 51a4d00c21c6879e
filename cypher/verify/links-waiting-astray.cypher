MATCH (c:Citation)
WITH c, [label IN labels(c) WHERE label STARTS WITH 'Waiting_'] AS waiting,
  CASE WHEN c.state IS NULL AND c.outcome IN ['RESOLVED', 'SUPERSEDED', 'PROVISION_NOT_FOUND', 'AMBIGUOUS']
    THEN ['Waiting_' + c.relation] ELSE [] END AS due
RETURN c.id AS id,
  CASE WHEN waiting <> due THEN '待复核的标签应为 ' + coalesce(head(due), '无') + '，实际：' + coalesce(head(waiting), '无') END AS detail
