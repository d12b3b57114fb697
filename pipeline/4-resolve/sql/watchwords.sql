-- Watchwords, themes and titles in quotation marks; of two kinds the one that most articles give.
WITH kinds AS (
  SELECT watchword_id, first(kind ORDER BY articles DESC, kind) AS kind
  FROM (SELECT watchword_id, kind, count(DISTINCT article_id) AS articles FROM watchwords GROUP BY watchword_id, kind)
  GROUP BY watchword_id
)
SELECT watchword_id, min(text) AS text, any_value(kinds.kind) AS kind, 'text' AS origin, count(DISTINCT article_id)::INTEGER AS article_count
FROM watchwords
JOIN kinds USING (watchword_id)
GROUP BY watchword_id
