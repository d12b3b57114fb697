SELECT a.article_id AS owner, a.*, u.name AS outlet, g.article_count AS copies, s.article_count AS story_articles
FROM published.articles a
LEFT JOIN published.outlets u USING (outlet_id)
LEFT JOIN published.reprint_groups g USING (reprint_group_id)
LEFT JOIN published.stories s USING (story_id)
ORDER BY a.article_id
