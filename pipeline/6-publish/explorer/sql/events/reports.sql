-- The articles that name an event, those that report it first, with the words that name it and the story.
SELECT r.event_id AS owner, r.report_id, r.is_main, r.article_id, a.title, u.name AS outlet, a.published_on, a.event_on, a.event_on_basis,
  a.event_on_reason, a.story_id, a.reprint_role, v.text AS printed, v.evidence_id
FROM published.event_reports r
JOIN parted.headed a USING (article_id)
LEFT JOIN published.outlets u USING (outlet_id)
LEFT JOIN (SELECT row_id, article_id, arg_min(evidence_id, (char_start, evidence_id)) AS evidence_id, arg_min(text, (char_start, evidence_id)) AS text
  FROM published.evidence WHERE table_name = 'events' AND field IS NULL GROUP BY row_id, article_id) v
  ON v.row_id = r.event_id AND v.article_id = r.article_id
ORDER BY r.event_id, r.is_main DESC, coalesce(a.published_on, a.event_on) NULLS LAST, r.article_id
