-- With which other articles this one shares text.
WITH sides AS (
  SELECT article_a AS owner, article_b AS other_id, containment_a AS share, containment_b AS share_of_other, relation, shared_syllables, passage_count
  FROM published.article_pairs
  UNION ALL
  SELECT article_b, article_a, containment_b, containment_a, relation, shared_syllables, passage_count FROM published.article_pairs
)
SELECT s.*, a.title, u.name AS outlet, a.published_on, a.event_on
FROM sides s
JOIN parted.headed a ON a.article_id = s.other_id
LEFT JOIN published.outlets u USING (outlet_id)
ORDER BY s.owner, s.shared_syllables DESC, s.other_id
