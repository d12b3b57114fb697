-- Which article names which event, once each.
SELECT
  'r' || substr(sha256(article_id || chr(31) || min(occurrence)), 1, 16) AS report_id,
  article_id,
  event_of.event_id,
  bool_or(is_main) AS is_main
FROM events
JOIN event_of USING (occurrence)
GROUP BY article_id, event_of.event_id
