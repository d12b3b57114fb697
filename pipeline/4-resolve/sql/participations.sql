-- Who took part in which event by which article; of two roles in one event the first of the list below holds.
SELECT
  first(participation_id ORDER BY list_position(['chair', 'host', 'guest', 'presenter', 'recipient', 'speaker', 'attendee'], role), participation_id)
    AS participation_id,
  article_id,
  event_of.event_id,
  person_id,
  first(role ORDER BY list_position(['chair', 'host', 'guest', 'presenter', 'recipient', 'speaker', 'attendee'], role), participation_id) AS role
FROM participations
JOIN event_of USING (occurrence)
GROUP BY article_id, event_of.event_id, person_id
