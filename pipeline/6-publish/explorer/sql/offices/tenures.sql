-- Who held an office, as the reference knows, newest first; also those whom no article names.
SELECT t.office_id AS owner, t.*, CASE WHEN n.article_count > 0 THEN t.person_id END AS beside_id, n.name AS beside
FROM published.tenures t
JOIN published.people n USING (person_id)
ORDER BY t.office_id, t.held_from DESC NULLS LAST, t.tenure_id
