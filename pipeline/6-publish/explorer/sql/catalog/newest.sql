-- The newest articles, copies apart.
SELECT a.article_id, a.title, left(a.lede, 200) AS lede, u.name AS outlet, a.published_on, a.published_basis, a.event_on, a.event_on_basis, g.article_count AS copies
FROM parted.headed a
LEFT JOIN published.outlets u USING (outlet_id)
LEFT JOIN published.reprint_groups g USING (reprint_group_id)
WHERE coalesce(a.reprint_role, 'only') IN ('only', 'lead')
ORDER BY coalesce(a.published_on, a.event_on) DESC NULLS LAST, a.article_id
LIMIT 8
