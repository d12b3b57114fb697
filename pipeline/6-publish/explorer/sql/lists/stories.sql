-- Stories told by several articles first.
SELECT s.story_id, s.lead_article_id, a.title, s.main_event_id, e.name AS event, s.article_count, s.reprint_group_count, s.outlet_count,
  s.basis, s.first_on, s.last_on
FROM published.stories s
JOIN parted.headed a ON a.article_id = s.lead_article_id
LEFT JOIN published.events e ON e.event_id = s.main_event_id
ORDER BY s.article_count DESC, s.first_on DESC NULLS LAST, s.story_id
