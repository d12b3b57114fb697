SELECT n.person_id AS owner, n.*, (SELECT count(*) FROM published.statements s WHERE s.person_id = n.person_id) AS statements
FROM published.people n
WHERE n.article_count > 0
ORDER BY n.person_id
