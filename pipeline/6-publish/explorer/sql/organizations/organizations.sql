-- Every body, also those that only the reference knows: others are part of them.
SELECT b.organization_id AS owner, b.*, p.name AS parent,
  (SELECT count(*) FROM published.statements s WHERE s.organization_id = b.organization_id) AS statements
FROM published.organizations b
LEFT JOIN published.organizations p ON p.organization_id = b.parent_id
ORDER BY b.organization_id
