// Drafts and withdrawn reports: of a known state, with a text where it can be kept, and not in the graph as well.
MATCH (u:UnpublishedReport)
RETURN u.id AS id,
  CASE
    WHEN NOT coalesce(u.state IN ['DRAFT', 'WITHDRAWN'], false) THEN '状态应为 DRAFT 或 WITHDRAWN，却是 ' + coalesce(u.state, '空')
    WHEN EXISTS { MATCH (r:Report) WHERE r.id = u.id } THEN '同一标识的报告仍在图中'
    WHEN u.state = 'DRAFT' AND u.text IS NULL THEN '草稿没有文字'
  END AS detail
