-- The texts printed most often.
SELECT g.reprint_group_id, g.lead_article_id, a.title, u.name AS outlet, a.published_on, g.article_count, g.outlet_count
FROM published.reprint_groups g
JOIN parted.headed a ON a.article_id = g.lead_article_id
LEFT JOIN published.outlets u USING (outlet_id)
WHERE g.article_count > 1
ORDER BY g.article_count DESC, g.outlet_count DESC, g.reprint_group_id
LIMIT 6
