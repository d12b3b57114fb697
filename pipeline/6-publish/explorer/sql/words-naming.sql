-- The words by which articles name rows of a table, each with its first place.
CREATE MACRO parted.words_naming(named) AS TABLE
SELECT row_id AS owner, text AS words, count(*) AS places, count(DISTINCT article_id) AS articles,
  arg_min(article_id, (article_id, char_start, evidence_id)) AS article_id, arg_min(evidence_id, (article_id, char_start, evidence_id)) AS evidence_id
FROM published.evidence
WHERE table_name = named AND field IS NULL AND text IS NOT NULL
GROUP BY row_id, text
