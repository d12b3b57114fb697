SELECT n.number, s.*, n.said_on, w.name AS person, b.name AS organization, e.name AS event
FROM published.statements s
JOIN parted.numbers n USING (statement_id)
LEFT JOIN published.people w USING (person_id)
LEFT JOIN published.organizations b USING (organization_id)
LEFT JOIN published.events e USING (event_id)
ORDER BY n.number
