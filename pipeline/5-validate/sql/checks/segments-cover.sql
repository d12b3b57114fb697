-- An article with characters other than white space outside its segments.
-- cure: segments cover all that is not white space; what fits no other kind is furniture
WITH printed AS (
  SELECT article_id, length(regexp_replace(text, '[\s\x{0B}\x{85}\p{Z}]+', '', 'g')) AS characters FROM articles
), covered AS (
  SELECT s.article_id, sum(length(regexp_replace(substring(a.text, s.char_start + 1, s.char_end - s.char_start), '[\s\x{0B}\x{85}\p{Z}]+', '', 'g'))) AS characters
  FROM segments s JOIN articles a USING (article_id)
  GROUP BY s.article_id
)
SELECT article_id, printed.characters, covered.characters AS covered
FROM printed LEFT JOIN covered USING (article_id)
WHERE printed.characters <> coalesce(covered.characters, 0)
