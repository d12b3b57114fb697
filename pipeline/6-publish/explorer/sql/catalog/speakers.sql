-- Who is quoted most.
SELECT n.person_id, n.name, count(*) AS statements, n.article_count
FROM published.statements s
JOIN published.people n USING (person_id)
GROUP BY ALL
ORDER BY statements DESC, n.article_count DESC, n.name, n.person_id
LIMIT 8
