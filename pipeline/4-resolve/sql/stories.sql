-- Stories with their span in days. The main event is the one that most of its articles report. The lead is the earliest article, by day and then by key.
WITH days AS (
  SELECT *, coalesce(published_on, event_on) AS day FROM final_articles
),
mains AS (
  SELECT story_id, first(event_id ORDER BY reports DESC, event_id) AS main_event_id
  FROM (
    SELECT story_id, event_id, count(*) AS reports FROM final_event_reports JOIN final_articles USING (article_id) WHERE is_main GROUP BY ALL
  )
  GROUP BY story_id
),
shared AS (
  SELECT DISTINCT a.story_id FROM article_pairs
  JOIN story_of AS a ON a.article_id = article_a
  JOIN story_of AS b ON b.article_id = article_b AND b.story_id = a.story_id
)
SELECT
  days.story_id,
  any_value(mains.main_event_id) AS main_event_id,
  first(article_id ORDER BY day, article_id) AS lead_article_id,
  count(*)::INTEGER AS article_count,
  count(DISTINCT reprint_group_id)::INTEGER AS reprint_group_count,
  count(DISTINCT outlet_id)::INTEGER AS outlet_count,
  CASE WHEN count(*) = 1 AND any_value(mains.main_event_id) IS NOT NULL THEN 'event'
       WHEN count(*) = 1 OR any_value(shared.story_id) IS NOT NULL THEN 'text'
       ELSE 'event' END AS basis,
  min(day) AS first_on,
  max(day) AS last_on
FROM days
LEFT JOIN mains ON mains.story_id = days.story_id
LEFT JOIN shared ON shared.story_id = days.story_id
GROUP BY days.story_id
