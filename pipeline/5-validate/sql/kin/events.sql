-- Which events of both releases are named by the same words of the same articles.
SELECT o.row_id AS old_id, n.row_id AS new_id, count(DISTINCT (article_id, n.char_start)) AS shared
FROM previous.evidence o
JOIN evidence n USING (table_name, article_id)
WHERE table_name = 'events' AND o.field IS NULL AND n.field IS NULL AND o.char_start < n.char_end AND n.char_start < o.char_end
GROUP BY ALL
