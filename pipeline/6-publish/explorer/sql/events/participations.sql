-- Who took part, in which role, by how many articles.
SELECT p.event_id AS owner, p.person_id, n.name, p.role, count(*) AS articles, min(p.article_id) AS article_id
FROM published.participations p
JOIN published.people n USING (person_id)
GROUP BY ALL
ORDER BY owner, articles DESC, n.name, p.person_id, p.role
