-- The articles that stand for a text, one a reprint group, with what is known of their days. Printed days are those without a year
-- and those of the latest year that the article names a day of.
WITH dated AS (
  SELECT article_id, starts_on, max(year(starts_on)) OVER (PARTITION BY article_id) AS latest
  FROM dates WHERE starts_on IS NOT NULL AND precision IN ('day', 'time')
),
printed AS (
  SELECT article_id, strftime(starts_on, '%m-%d') AS day FROM dated WHERE year(starts_on) = latest
  UNION
  SELECT article_id, unnest(string_split(printed_days, '|')) FROM articles WHERE printed_days IS NOT NULL
),
days AS (
  SELECT article_id, string_agg(day, '|' ORDER BY day) AS printed FROM printed GROUP BY article_id
)
SELECT article_id, published_on, event_on, days.printed
FROM reprint_groups
JOIN articles ON article_id = lead_article_id
LEFT JOIN days USING (article_id)
ORDER BY article_id
