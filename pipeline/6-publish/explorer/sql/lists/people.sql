-- Those named in most articles first; `office` is what they were called last.
SELECT n.person_id, n.name, n.identity_basis, n.article_count,
  (SELECT count(*) FROM published.statements s WHERE s.person_id = n.person_id) AS statements,
  (SELECT arg_max(o.title, (h.as_of, -coalesce(o.rank, 9), o.office_id)) FROM published.offices_held h JOIN published.offices o USING (office_id)
   WHERE h.person_id = n.person_id AND h.as_of IS NOT NULL) AS office
FROM published.people n
WHERE n.article_count > 0
ORDER BY n.article_count DESC, statements DESC, n.name, n.person_id
