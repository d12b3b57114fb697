-- Evidence whose words do not stand at its offsets.
-- cure: convert UTF-16 offsets to code points once, by measureOffsets, and cut the text at the same span
SELECT e.evidence_id, e.article_id, e.char_start, e.char_end, e.text, substring(a.text, e.char_start + 1, e.char_end - e.char_start) AS stands
FROM evidence e JOIN articles a USING (article_id)
WHERE e.text IS DISTINCT FROM substring(a.text, e.char_start + 1, e.char_end - e.char_start)
