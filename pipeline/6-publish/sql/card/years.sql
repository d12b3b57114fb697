SELECT coalesce(year(coalesce(a.published_on, a.event_on))::VARCHAR, '(no day known)') AS year, count(*) AS articles,
  count(DISTINCT a.reprint_group_id) AS without_reprints, count(DISTINCT a.story_id) AS stories, sum(coalesce(s.statements, 0))::BIGINT AS statements_printed
FROM articles a LEFT JOIN (SELECT article_id, count(*) AS statements FROM statement_printings GROUP BY article_id) s USING (article_id)
GROUP BY year
ORDER BY year
