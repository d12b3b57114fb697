-- Who was called by an office: every article, person and status, with the words printed there.
SELECT h.office_id AS owner, h.held_id, h.person_id AS beside_id, n.name AS beside, h.status, h.as_of, h.as_of_basis, h.article_id,
  a.title AS article, v.text AS printed, v.evidence_id
FROM published.offices_held h
JOIN published.people n USING (person_id)
JOIN parted.headed a USING (article_id)
LEFT JOIN (SELECT row_id, arg_min(evidence_id, (char_start, evidence_id)) AS evidence_id, arg_min(text, (char_start, evidence_id)) AS text
  FROM published.evidence WHERE table_name = 'offices_held' GROUP BY row_id) v ON v.row_id = h.held_id
ORDER BY h.office_id, h.as_of NULLS LAST, h.held_id
