-- Who was called by which office: every article, person, office and status, with the words printed there.
CREATE VIEW parted.callings AS
SELECT h.held_id, h.person_id, n.name AS person, h.office_id, o.title AS office, h.status, h.as_of, h.as_of_basis, h.article_id,
  a.title AS article, v.text AS printed, v.evidence_id
FROM published.offices_held h
JOIN published.people n USING (person_id)
JOIN published.offices o USING (office_id)
JOIN parted.headed a USING (article_id)
LEFT JOIN (SELECT row_id, arg_min(evidence_id, (char_start, evidence_id)) AS evidence_id, arg_min(text, (char_start, evidence_id)) AS text
  FROM published.evidence WHERE table_name = 'offices_held' GROUP BY row_id) v ON v.row_id = h.held_id
