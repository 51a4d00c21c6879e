MATCH (p:Provision {kind: 'ARTICLE'})
WITH p.versionId AS version, p.lineageId AS lineage, collect(p.id) AS articles
RETURN articles[0] AS id, CASE WHEN size(articles) > 1 THEN '与 ' + articles[1] + ' 同源' END AS detail
