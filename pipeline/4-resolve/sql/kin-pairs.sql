-- Pairs of articles that tell one event in so many words, by their texts: copies of one text; texts that share enough of it, and
-- name the same people or offices, with days that can be the same; and articles whose main event has a telling name on the same day.
WITH days AS (
  SELECT article_id, coalesce(event_on, published_on) AS day FROM articles
),
named AS (
  SELECT DISTINCT article_id, person_id AS entity FROM people WHERE article_id IS NOT NULL
  UNION
  SELECT DISTINCT article_id, office_id FROM offices WHERE article_id IS NOT NULL
),
sharing AS (
  SELECT article_a, article_b FROM article_pairs WHERE relation IN ('identical', 'reprint', 'near_duplicate')
  UNION ALL
  SELECT article_a, article_b
  FROM article_pairs AS pair
  JOIN days AS a ON a.article_id = article_a
  JOIN days AS b ON b.article_id = article_b
  WHERE relation IN ('contains', 'overlap') AND shared_syllables >= 60
    AND coalesce(abs(date_diff('day', a.day, b.day)) <= 3, true)
    AND EXISTS (
      SELECT 1 FROM named AS x JOIN named AS y USING (entity)
      WHERE x.article_id = pair.article_a AND y.article_id = pair.article_b
    )
),
keyed AS (
  SELECT article_id, unnest(string_split(keys, chr(10))) AS key, starts_on FROM events WHERE is_main AND starts_on IS NOT NULL
),
firsts AS (
  SELECT key, min(article_id) AS article_a FROM keyed WHERE ends_with(key, strftime(starts_on, '%Y-%m-%d')) GROUP BY key
)
SELECT article_a, article_b FROM sharing
UNION
SELECT article_a, keyed.article_id FROM firsts JOIN keyed USING (key) WHERE article_a <> keyed.article_id
ORDER BY ALL
