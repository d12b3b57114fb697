-- The events that are part of an event.
SELECT e.part_of_event_id AS owner, e.event_id, e.name, e.starts_on, e.ends_on, e.article_count
FROM published.events e
WHERE e.part_of_event_id IS NOT NULL
ORDER BY owner, e.starts_on NULLS LAST, e.event_id
