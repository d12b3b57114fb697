-- Every office, also those that only the reference knows: others lead to them.
SELECT o.office_id AS owner, o.*, b.name AS organization, b.name_en AS organization_en,
  (SELECT count(DISTINCT p.statement_id) FROM published.statement_printings p WHERE p.office_id = o.office_id) AS statements
FROM published.offices o
LEFT JOIN published.organizations b USING (organization_id)
ORDER BY o.office_id
