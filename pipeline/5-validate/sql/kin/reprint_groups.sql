-- Which reprint groups of both releases hold the same articles.
SELECT o.reprint_group_id AS old_id, n.reprint_group_id AS new_id, count(*) AS shared
FROM previous.articles o
JOIN articles n USING (article_id)
WHERE o.reprint_group_id IS NOT NULL AND n.reprint_group_id IS NOT NULL
GROUP BY ALL
