-- Statements in the words of their lead printing: that of the earliest article, by day and then by key. Where it names its
-- speaker by office alone, the speaker is the one whom another printing names.
WITH printed AS (
  SELECT printings.*, statement_of.statement_id AS statement, story_id, published_on,
    row_number() OVER (PARTITION BY statement_of.statement_id ORDER BY coalesce(published_on, event_on), syllables DESC, printing_id) AS rank
  FROM printings
  JOIN statement_of USING (printing_id)
  JOIN (SELECT article_id, story_id, published_on, event_on FROM final_articles) AS article USING (article_id)
),
counted AS (
  SELECT statement, count(*)::INTEGER AS printing_count, count(DISTINCT story_id)::INTEGER AS story_count,
    first(speaker_kind ORDER BY person_id IS NULL, organization_id IS NULL, rank) AS speaker_kind,
    first(person_id ORDER BY person_id IS NULL, organization_id IS NULL, rank) AS person_id,
    first(organization_id ORDER BY person_id IS NULL, organization_id IS NULL, rank) AS organization_id
  FROM printed
  GROUP BY statement
)
SELECT
  statement AS statement_id,
  counted.speaker_kind,
  counted.person_id,
  counted.organization_id,
  act,
  (SELECT min(event_id) FROM final_event_reports AS report WHERE report.article_id = printed.article_id AND is_main) AS event_id,
  text,
  syllables,
  printing_count,
  story_count
FROM printed
JOIN counted USING (statement)
WHERE rank = 1
