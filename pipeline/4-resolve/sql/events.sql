-- Events with the columns of the articles that say most: those that report an event go before those that mention it.
WITH named AS (
  SELECT events.* EXCLUDE (event_id), event_of.event_id, story_of.story_id,
    count(*) OVER (PARTITION BY event_of.event_id, name) AS times, CASE WHEN has_known_days THEN starts_on ELSE coalesce(event_on, starts_on) END AS day,
    coalesce(events.date_basis, CASE WHEN event_on IS NULL THEN NULL ELSE 'inferred' END) AS basis
  FROM events
  JOIN event_of USING (occurrence)
  JOIN story_of USING (article_id)
  LEFT JOIN (SELECT article_id, event_on FROM final_articles) AS article ON article.article_id = CASE WHEN events.is_main THEN events.article_id END
),
parts AS (
  SELECT named.event_id, min(whole.event_id) AS part_of_event_id
  FROM named JOIN event_of AS whole ON whole.occurrence = named.part_of
  WHERE whole.event_id <> named.event_id
  GROUP BY named.event_id
)
SELECT
  named.event_id,
  first(name ORDER BY times DESC, length(name) DESC, name) AS name,
  first(kind ORDER BY is_main DESC, length(name) DESC, kind) AS kind,
  first(ordinal ORDER BY is_main DESC, ordinal) FILTER (ordinal IS NOT NULL) AS ordinal,
  first(day ORDER BY has_known_days DESC, basis = 'stated' DESC, is_main DESC, day, ends_on) FILTER (day IS NOT NULL) AS starts_on,
  first(greatest(coalesce(ends_on, day), day) ORDER BY has_known_days DESC, basis = 'stated' DESC, is_main DESC, day, ends_on) FILTER (day IS NOT NULL) AS ends_on,
  first(part_of_day ORDER BY is_main DESC, part_of_day) FILTER (part_of_day IS NOT NULL) AS part_of_day,
  first(basis ORDER BY has_known_days DESC, basis = 'stated' DESC, is_main DESC, day) FILTER (day IS NOT NULL) AS date_basis,
  first(place_id ORDER BY is_main DESC, place_id) FILTER (place_id IS NOT NULL) AS place_id,
  first(theme ORDER BY is_main DESC, length(theme) DESC, theme) FILTER (theme IS NOT NULL) AS theme,
  first(organizer_id ORDER BY is_main DESC, organizer_id) FILTER (organizer_id IS NOT NULL) AS organizer_id,
  any_value(parts.part_of_event_id) AS part_of_event_id,
  count(DISTINCT story_id)::INTEGER AS story_count,
  'text' AS origin,
  count(DISTINCT article_id)::INTEGER AS article_count
FROM named
LEFT JOIN parts ON parts.event_id = named.event_id
GROUP BY named.event_id
