-- The articles that name it, newest first, each with the first place.
WITH named AS (
  SELECT row_id AS owner, article_id, count(*) AS mentions, arg_min(evidence_id, (char_start, evidence_id)) AS evidence_id
  FROM published.evidence
  WHERE table_name = 'offices' AND field IS NULL
  GROUP BY ALL
)
SELECT n.owner, n.article_id, a.title, u.name AS outlet, a.published_on, a.event_on, n.mentions, n.evidence_id, NULL::VARCHAR AS honorifics
FROM named n
JOIN parted.headed a USING (article_id)
LEFT JOIN published.outlets u USING (outlet_id)
ORDER BY n.owner, coalesce(a.event_on, a.published_on) DESC NULLS LAST, n.article_id
