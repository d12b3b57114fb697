-- Pairs of printings by one speaker that may print one statement: in one article, in one story, in a passage that two articles
-- share, or with words in a row in common. A person may speak by office alone where the other printing names them.
-- Of a story's copies only the lead is compared; of the many that share a mark each with the first few.
WITH spoken AS (
  SELECT printing_id, article_id, story_id, reprint_role, char_start, char_end, key, text, act, person_id, organization_id, office_id,
    coalesce(person_id, organization_id) AS speaker, coalesce(event_on, published_on) AS day,
    CASE WHEN person_id IS NULL AND organization_id IS NULL THEN speaker_text END AS speakers
  FROM printings
  JOIN (SELECT article_id, event_on, published_on FROM articles) AS article USING (article_id)
  JOIN story_of USING (article_id)
  LEFT JOIN (SELECT article_id, reprint_role FROM article_roles) AS role USING (article_id)
),
marked AS (
  SELECT mark, printing_id, row_number() OVER (PARTITION BY mark ORDER BY article_id, printing_id) AS place
  FROM printing_marks JOIN printings USING (printing_id)
),
crowds AS (
  SELECT mark, count(*) AS size FROM marked GROUP BY mark HAVING count(*) > 1
),
near AS (
  SELECT a.printing_id AS printing_a, b.printing_id AS printing_b
  FROM spoken AS a JOIN spoken AS b USING (article_id)
  WHERE a.printing_id < b.printing_id
  UNION
  SELECT a.printing_id, b.printing_id
  FROM spoken AS a JOIN spoken AS b USING (story_id)
  WHERE a.article_id < b.article_id AND a.reprint_role IN ('only', 'lead') AND b.reprint_role IN ('only', 'lead')
    AND (a.speaker = b.speaker OR a.speaker IS NULL OR b.speaker IS NULL)
  UNION
  SELECT a.printing_id, b.printing_id
  FROM passages
  JOIN spoken AS a ON a.article_id = article_a AND a.char_start < a_end AND a_start < a.char_end
  JOIN spoken AS b ON b.article_id = article_b AND b.char_start < b_end AND b_start < b.char_end
  UNION
  SELECT a.printing_id, b.printing_id
  FROM crowds JOIN marked AS a USING (mark) JOIN marked AS b USING (mark)
  WHERE a.place < b.place AND (size <= 32 OR a.place <= 4)
)
SELECT
  printing_a, printing_b, a.article_id AS article_a, b.article_id AS article_b, a.key AS key_a, b.key AS key_b, a.text AS text_a, b.text AS text_b,
  a.speakers AS group_a, b.speakers AS group_b, a.story_id = b.story_id AS is_story, a.act = b.act AS is_act,
  abs(date_diff('day', a.day, b.day)) AS days
FROM near
JOIN spoken AS a ON a.printing_id = printing_a
JOIN spoken AS b ON b.printing_id = printing_b
WHERE a.speaker = b.speaker
  OR (a.speaker IS NULL AND b.speaker IS NULL)
  OR ((a.person_id IS NULL) <> (b.person_id IS NULL) AND a.organization_id IS NULL AND b.organization_id IS NULL AND a.office_id = b.office_id)
