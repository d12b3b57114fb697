-- Pairs of articles that share text, those that share most first.
SELECT p.article_a, p.article_b, p.relation, p.containment_a, p.containment_b, p.resemblance, p.shared_syllables, p.passage_count,
  a.title AS title_a, b.title AS title_b, a.outlet_id AS outlet_id_a, b.outlet_id AS outlet_id_b,
  u.name AS outlet_a, v.name AS outlet_b, a.published_on AS published_a, b.published_on AS published_b
FROM published.article_pairs p
JOIN parted.headed a ON a.article_id = p.article_a
JOIN parted.headed b ON b.article_id = p.article_b
LEFT JOIN published.outlets u ON u.outlet_id = a.outlet_id
LEFT JOIN published.outlets v ON v.outlet_id = b.outlet_id
ORDER BY p.shared_syllables DESC, p.article_a, p.article_b
