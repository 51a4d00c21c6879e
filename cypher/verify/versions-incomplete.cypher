MATCH (v:SourceVersion)
RETURN v.id AS id, CASE WHEN v.complete THEN null ELSE '导入中断，读者看不到它：请重新运行导入' END AS detail
