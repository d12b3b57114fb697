-- Who said what, when, in which office, and where it is printed: a row for each printing of each statement.
SELECT s.statement_id, p.printing_id, s.speaker_kind, coalesce(n.name, b.name, p.speaker_text) AS speaker, s.person_id, s.organization_id,
  o.title AS office, p.office_id, s.act, p.verb, p.form, p.addressee, p.text, p.said_on, p.said_on_basis, e.name AS event, s.event_id,
  s.printing_count, s.story_count, p.article_id, a.title AS article, u.name AS outlet, a.published_on, a.url, p.char_start, p.char_end
FROM statement_printings p
JOIN statements s USING (statement_id)
JOIN articles a USING (article_id)
LEFT JOIN people n USING (person_id)
LEFT JOIN organizations b USING (organization_id)
LEFT JOIN offices o ON o.office_id = p.office_id
LEFT JOIN events e ON e.event_id = s.event_id
LEFT JOIN outlets u ON u.outlet_id = a.outlet_id
