-- Newest first; those without a day last.
SELECT a.article_id, a.title, u.name AS outlet, a.outlet_id, a.agency, a.section, a.published_on, a.published_basis, a.event_on, a.event_on_basis,
  a.language, a.characters, a.rights, a.is_withheld, a.reprint_role, g.article_count AS copies, a.story_id, a.reprint_group_id,
  (SELECT count(*) FROM published.statement_printings p WHERE p.article_id = a.article_id) AS statements
FROM parted.headed a
LEFT JOIN published.outlets u USING (outlet_id)
LEFT JOIN published.reprint_groups g USING (reprint_group_id)
ORDER BY coalesce(a.published_on, a.event_on) DESC NULLS LAST, a.article_id
