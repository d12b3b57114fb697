SELECT e.event_id AS owner, e.*, l.name AS place, o.name AS organizer, w.name AS part_of
FROM published.events e
LEFT JOIN published.places l USING (place_id)
LEFT JOIN published.organizations o ON o.organization_id = e.organizer_id
LEFT JOIN published.events w ON w.event_id = e.part_of_event_id
ORDER BY e.event_id
