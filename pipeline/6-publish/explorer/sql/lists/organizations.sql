-- Those named in most articles first.
SELECT b.organization_id, b.name, b.name_en, b.abbreviation, b.kind, b.article_count,
  (SELECT count(*) FROM published.statements s WHERE s.organization_id = b.organization_id) AS statements
FROM published.organizations b
WHERE b.article_count > 0
ORDER BY b.article_count DESC, statements DESC, b.name, b.organization_id
