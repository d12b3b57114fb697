-- The deduplicated set: one article of each reprint group, its lead.
SELECT a.*, coalesce(g.article_count, 1) AS copies
FROM articles a LEFT JOIN reprint_groups g USING (reprint_group_id)
WHERE g.lead_article_id IS NULL OR g.lead_article_id = a.article_id
