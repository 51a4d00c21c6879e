MATCH (r:Restoration)
RETURN r.id AS id, '恢复中断，图不完整：请再次运行 yiju db restore' AS detail
