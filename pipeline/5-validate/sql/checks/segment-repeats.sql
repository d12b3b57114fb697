-- A segment said to repeat itself, or one that is not there.
-- cure: repeats_segment_no is the segment_no of another segment of the same article
SELECT s.segment_id, s.article_id, s.segment_no, s.repeats_segment_no
FROM segments s LEFT JOIN segments r ON r.article_id = s.article_id AND r.segment_no = s.repeats_segment_no
WHERE s.repeats_segment_no IS NOT NULL AND (r.segment_id IS NULL OR r.segment_id = s.segment_id)
