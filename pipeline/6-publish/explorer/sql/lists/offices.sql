-- Those in which most is said first.
SELECT o.office_id, o.title, o.title_en, b.name AS organization, o.rank, o.article_count,
  (SELECT count(DISTINCT p.statement_id) FROM published.statement_printings p WHERE p.office_id = o.office_id) AS statements
FROM published.offices o
LEFT JOIN published.organizations b USING (organization_id)
WHERE o.article_count > 0
ORDER BY statements DESC, o.article_count DESC, o.title, o.office_id
