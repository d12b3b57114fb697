-- Each shared passage as this article has it, and where the other has it.
WITH sides AS (
  SELECT article_a AS owner, article_b AS other_id, a_start AS char_start, a_end AS char_end, b_start AS other_start, b_end AS other_end,
    syllables, identity, information, passage_id
  FROM published.passages
  UNION ALL
  SELECT article_b, article_a, b_start, b_end, a_start, a_end, syllables, identity, information, passage_id FROM published.passages
)
FROM sides ORDER BY owner, other_id, char_start, passage_id
