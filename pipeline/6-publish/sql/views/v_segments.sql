-- The segments of every article with their text (null where it is withheld).
SELECT s.*, substring(a.text, s.char_start + 1, s.char_end - s.char_start) AS text
FROM segments s JOIN articles a USING (article_id)
ORDER BY s.article_id, s.segment_no
