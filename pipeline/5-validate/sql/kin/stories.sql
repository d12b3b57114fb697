-- Which stories of both releases hold the same articles.
SELECT o.story_id AS old_id, n.story_id AS new_id, count(*) AS shared
FROM previous.articles o
JOIN articles n USING (article_id)
WHERE o.story_id IS NOT NULL AND n.story_id IS NOT NULL
GROUP BY ALL
