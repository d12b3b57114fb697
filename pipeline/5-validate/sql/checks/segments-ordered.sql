-- Segments that overlap, run past the text, hold nothing, or are not numbered in the order of the text.
-- cure: a segment begins where the one before has ended, and segment_no counts up with char_start
WITH neighbours AS (
  SELECT segment_id, article_id, segment_no, char_start, char_end,
    lag(char_end) OVER (PARTITION BY article_id ORDER BY segment_no) AS ended,
    lag(segment_no) OVER (PARTITION BY article_id ORDER BY segment_no) AS before
  FROM segments
)
SELECT n.* EXCLUDE (before)
FROM neighbours n JOIN articles a USING (article_id)
WHERE ended > char_start OR before = segment_no OR char_start >= char_end OR char_start < 0 OR char_end > a.characters
