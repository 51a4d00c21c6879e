MATCH (f:FormerId)
RETURN f.id AS id,
  CASE
    WHEN EXISTS { MATCH (n:Report|ReportItem|Citation|Figure|Link {id: f.id}) } THEN '仍是现有对象的标识'
    WHEN f.now IS NOT NULL AND NOT EXISTS { MATCH (n:Report|ReportItem|Citation|Figure|Link {id: f.now}) }
      THEN '指向 ' + f.now + '，却没有这一对象'
  END AS detail
