-- Articles with their group and story. An article that does not date its event takes the day on which all others of its story agree
-- that share its text or name its event alike,
-- but not where it prints days without a year and that day is none of them: then it tells of another day.
WITH kin_days AS (
  SELECT kin_id, min(event_on) AS day, min(article_id) AS witness
  FROM articles JOIN kin_of USING (article_id)
  WHERE event_on IS NOT NULL
  GROUP BY kin_id
  HAVING count(DISTINCT event_on) = 1
),
borrowed AS (
  SELECT article_id, day, witness
  FROM articles JOIN kin_of USING (article_id) JOIN kin_days USING (kin_id)
  WHERE event_on IS NULL
    AND (printed_days IS NULL OR list_contains(string_split(printed_days, '|'), strftime(day, '%m-%d')))
)
SELECT article.* EXCLUDE (printed_days) REPLACE (
    coalesce(event_on, borrowed.day) AS event_on,
    CASE WHEN borrowed.day IS NULL THEN event_on_basis ELSE 'inferred' END AS event_on_basis,
    CASE WHEN borrowed.day IS NULL THEN event_on_reason ELSE 'another article of its story dates the event: ' || witness END AS event_on_reason,
    roles.reprint_group_id AS reprint_group_id,
    roles.reprint_role AS reprint_role,
    story_of.story_id AS story_id
  )
FROM articles AS article
JOIN story_of USING (article_id)
LEFT JOIN article_roles AS roles USING (article_id)
LEFT JOIN borrowed USING (article_id)
