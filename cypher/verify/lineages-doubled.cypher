MATCH (p:Provision {kind: 'ARTICLE'})
WITH p.versionId AS version, p.lineageId AS lineage, min(p.id) AS first, max(p.id) AS last
RETURN first AS id, CASE WHEN first <> last THEN '与 ' + last + ' 同源' END AS detail
