-- The bodies that are part of a body, those that most articles name first.
SELECT b.parent_id AS owner, b.organization_id, b.name, b.name_en, b.article_count
FROM published.organizations b
WHERE b.parent_id IS NOT NULL AND b.article_count > 0
ORDER BY owner, b.article_count DESC, b.name, b.organization_id
