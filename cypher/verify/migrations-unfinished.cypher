MATCH (m:Migration)
RETURN toString(m.number) AS id, CASE WHEN m.appliedAt IS NULL THEN '迁移中断，请运行 yiju db migrate' END AS detail
