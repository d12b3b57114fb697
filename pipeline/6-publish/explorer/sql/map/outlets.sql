-- Papers with what they print of their own and of others.
SELECT u.outlet_id, u.name, u.is_agency, u.article_count, count(a.article_id) FILTER (a.reprint_role IN ('reprint', 'near_duplicate')) AS reprints
FROM published.outlets u
LEFT JOIN published.articles a USING (outlet_id)
WHERE u.article_count > 0
GROUP BY ALL
ORDER BY u.article_count DESC, u.name, u.outlet_id
