-- Evidence outside the segment it names.
-- cure: an evidence part lies in one segment; split it where a quotation runs on over several
SELECT e.evidence_id, e.article_id, e.segment_no, e.char_start, e.char_end, s.char_start AS segment_start, s.char_end AS segment_end
FROM evidence e LEFT JOIN segments s USING (article_id, segment_no)
WHERE s.segment_id IS NULL OR e.char_start < s.char_start OR e.char_end > s.char_end
