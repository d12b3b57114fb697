-- Who shares with whom: pairs of papers (null where the paper is not known), the one with the smaller id first.
WITH sides AS (
  SELECT least(a.outlet_id, b.outlet_id) AS outlet_a, greatest(a.outlet_id, b.outlet_id) AS outlet_b,
    a.outlet_id IS NULL OR b.outlet_id IS NULL AS is_unknown, p.relation, p.shared_syllables
  FROM published.article_pairs p
  JOIN published.articles a ON a.article_id = p.article_a
  JOIN published.articles b ON b.article_id = p.article_b
)
SELECT outlet_a, CASE WHEN is_unknown THEN NULL ELSE outlet_b END AS outlet_b, count(*) AS pairs,
  count(*) FILTER (relation IN ('identical', 'reprint', 'near_duplicate')) AS reprints, sum(shared_syllables)::BIGINT AS shared_syllables
FROM sides
GROUP BY ALL
ORDER BY shared_syllables DESC, outlet_a NULLS LAST, outlet_b NULLS LAST
