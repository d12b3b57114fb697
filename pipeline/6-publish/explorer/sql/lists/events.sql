-- In the order of time, those of unknown day last.
SELECT e.event_id, e.name, e.kind, e.ordinal, e.starts_on, e.ends_on, e.part_of_day, e.date_basis, l.name AS place, o.name AS organizer,
  e.theme, e.part_of_event_id, e.article_count, e.story_count,
  (SELECT count(*) FROM published.event_reports r WHERE r.event_id = e.event_id AND r.is_main) AS main_reports
FROM published.events e
LEFT JOIN published.places l USING (place_id)
LEFT JOIN published.organizations o ON o.organization_id = e.organizer_id
ORDER BY e.starts_on NULLS LAST, e.event_id
