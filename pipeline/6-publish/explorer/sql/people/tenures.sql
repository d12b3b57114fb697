-- What the reference knows of the offices a person held.
SELECT t.person_id AS owner, t.*, t.office_id AS beside_id, o.title AS beside
FROM published.tenures t
JOIN published.people n USING (person_id)
JOIN published.offices o USING (office_id)
WHERE n.article_count > 0
ORDER BY t.person_id, t.held_from NULLS FIRST, t.tenure_id
