-- Pairs of printings by one speaker that may print one statement: they stand in a passage that two articles share, or in one article.
WITH spoken AS (
  SELECT *, coalesce(person_id, organization_id, lower(speaker_text)) AS speaker FROM printings
)
SELECT DISTINCT a.printing_id AS printing_a, b.printing_id AS printing_b, a.text AS text_a, b.text AS text_b, a.verb AS verb_a, b.verb AS verb_b
FROM passages
JOIN spoken AS a ON a.article_id = article_a AND a.char_start < a_end AND a_start < a.char_end
JOIN spoken AS b ON b.article_id = article_b AND b.char_start < b_end AND b_start < b.char_end AND a.speaker = b.speaker
UNION
SELECT a.printing_id, b.printing_id, a.text, b.text, a.verb, b.verb
FROM spoken AS a
JOIN spoken AS b ON a.article_id = b.article_id AND a.speaker = b.speaker AND a.printing_id < b.printing_id
