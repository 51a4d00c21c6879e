// How far the best $hits hits of the index reach: how many there are, and the score of the last.
CALL db.index.fulltext.queryNodes('yiju_text', $terms, {limit: $hits}) YIELD score
RETURN count(*) AS hits, min(score) AS least
