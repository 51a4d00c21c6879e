// A decision is known by its link and its number.
MATCH (n)
WHERE NOT n:Migration AND NOT n:Decision AND NOT n:Restoration
RETURN coalesce(n.id, elementId(n)) AS id,
  CASE WHEN n.id IS NULL THEN '没有标识：' + reduce(said = '', label IN labels(n) | said + label + ' ') END AS detail
