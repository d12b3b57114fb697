-- Every printing; `text` only where it is not that of the statement.
SELECT n.number, p.printing_id, p.article_id, a.title AS article, u.name AS outlet, a.published_on, a.reprint_role, p.speaker_text, p.resolved_by, p.office_id,
  o.title AS office, p.verb, p.form, p.addressee, p.said_on, p.said_on_basis, p.char_start, p.char_end, v.evidence_id,
  p.text IS NULL AS is_withheld, CASE WHEN p.text = s.text THEN NULL ELSE p.text END AS text
FROM published.statement_printings p
JOIN published.statements s USING (statement_id)
JOIN parted.numbers n USING (statement_id)
JOIN parted.headed a USING (article_id)
LEFT JOIN published.outlets u USING (outlet_id)
LEFT JOIN published.offices o USING (office_id)
LEFT JOIN (SELECT row_id, min(evidence_id) FILTER (part_no = 1) AS evidence_id FROM published.evidence
  WHERE table_name = 'statement_printings' AND field IS NULL GROUP BY row_id) v ON v.row_id = p.printing_id
ORDER BY n.number, coalesce(a.published_on, a.event_on) NULLS LAST, p.article_id, p.char_start, p.printing_id
