-- Who speaks how often, with and without reprints: a row for each person or body, its statements, their printings in all articles, in one
-- article of each reprint group, the articles and the independent stories.
SELECT s.speaker_kind, coalesce(s.person_id, s.organization_id) AS speaker_id, coalesce(n.name, b.name) AS speaker,
  count(DISTINCT s.statement_id) AS statements, count(*) AS with_reprints, count(*) FILTER (u.article_id IS NOT NULL) AS without_reprints,
  count(DISTINCT p.article_id) AS articles, count(DISTINCT a.story_id) AS stories, min(p.said_on) AS first_on, max(p.said_on) AS last_on
FROM statement_printings p
JOIN statements s USING (statement_id)
JOIN articles a USING (article_id)
LEFT JOIN v_articles_unique u USING (article_id)
LEFT JOIN people n ON n.person_id = s.person_id
LEFT JOIN organizations b ON b.organization_id = s.organization_id
WHERE s.speaker_kind <> 'group'
GROUP BY ALL
ORDER BY statements DESC, speaker, speaker_id
