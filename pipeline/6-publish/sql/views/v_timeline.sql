-- Events in the order of time, those of unknown date last, with how many articles and independent stories report them.
SELECT e.starts_on, e.ends_on, e.part_of_day, e.date_basis, e.event_id, e.name, e.kind, l.name AS place, o.name AS organizer, e.theme,
  r.article_count AS articles, e.story_count AS stories, w.name AS part_of
FROM events e
LEFT JOIN places l USING (place_id)
LEFT JOIN organizations o ON o.organization_id = e.organizer_id
LEFT JOIN events w ON w.event_id = e.part_of_event_id
LEFT JOIN (SELECT event_id, count(DISTINCT article_id) AS article_count FROM event_reports GROUP BY event_id) r ON r.event_id = e.event_id
ORDER BY e.starts_on NULLS LAST, e.event_id
