-- The events that most stories and articles name.
SELECT e.event_id, e.name, e.starts_on, e.ends_on, e.article_count, e.story_count
FROM published.events e
WHERE e.article_count > 0
ORDER BY e.story_count DESC, e.article_count DESC, e.starts_on DESC NULLS LAST, e.event_id
LIMIT 6
