-- The pairs of articles that share most without being copies.
SELECT p.article_a, p.article_b, p.relation, p.shared_syllables, p.passage_count, a.title AS title_a, b.title AS title_b, u.name AS outlet_a, v.name AS outlet_b
FROM published.article_pairs p
JOIN parted.headed a ON a.article_id = p.article_a
JOIN parted.headed b ON b.article_id = p.article_b
LEFT JOIN published.outlets u ON u.outlet_id = a.outlet_id
LEFT JOIN published.outlets v ON v.outlet_id = b.outlet_id
WHERE p.relation IN ('overlap', 'contains')
ORDER BY p.shared_syllables DESC, p.pair_id
LIMIT 6
