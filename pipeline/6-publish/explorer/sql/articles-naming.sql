-- The articles that name rows of a table, each with the first place; of people also every honorific.
CREATE MACRO parted.articles_naming(named) AS TABLE
WITH naming AS (
  SELECT row_id AS owner, article_id, count(*) FILTER (field IS NULL) AS mentions, arg_min(evidence_id, (char_start, evidence_id)) AS evidence_id,
    string_agg(DISTINCT text, ', ' ORDER BY text) FILTER (field = 'honorific') AS honorifics
  FROM published.evidence
  WHERE table_name = named
  GROUP BY ALL
)
SELECT n.owner, n.article_id, a.title, u.name AS outlet, a.published_on, a.event_on, n.mentions, n.evidence_id, n.honorifics
FROM naming n
JOIN parted.headed a USING (article_id)
LEFT JOIN published.outlets u USING (outlet_id)
