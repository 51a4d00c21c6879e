MATCH (r:Report)
RETURN r.id AS id, CASE WHEN r.complete THEN null ELSE '导入中断，读者看不到它：请重新运行导入' END AS detail
