// A version is told from others by the day it was made: two without one could not be told apart.
MATCH (s:LegalSource)-[:HAS_VERSION]->(v:SourceVersion)
WITH s, [each IN collect(v) WHERE each.promulgatedOn IS NULL] AS undated
RETURN s.id AS id,
  CASE WHEN size(undated) > 1 THEN '没有公布日的版本有 ' + size(undated) + ' 个：' +
    reduce(said = '', each IN undated | said + each.id + ' ') END AS detail
