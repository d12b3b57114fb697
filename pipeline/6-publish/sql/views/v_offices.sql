-- Who was called what, and when: a row for each office that an article gives a person, with the words printed.
SELECT h.held_id, h.person_id, n.name AS person, h.office_id, o.title AS office, b.name AS organization, h.status, h.as_of, h.as_of_basis,
  v.text AS printed, h.article_id, a.title AS article, u.name AS outlet, a.published_on
FROM offices_held h
JOIN people n USING (person_id)
JOIN offices o USING (office_id)
JOIN articles a USING (article_id)
LEFT JOIN organizations b USING (organization_id)
LEFT JOIN outlets u ON u.outlet_id = a.outlet_id
LEFT JOIN (
  SELECT row_id, arg_min(text, (part_no, char_start, evidence_id)) AS text FROM evidence WHERE table_name = 'offices_held' AND field IS NULL GROUP BY row_id
) v ON v.row_id = h.held_id
