-- What two articles share, side by side: a row for each passage, with its words in both (null where a text is withheld).
SELECT p.passage_id, p.article_a, a.title AS title_a, p.article_b, b.title AS title_b, x.relation, p.syllables, p.identity, p.information,
  substring(a.text, p.a_start + 1, p.a_end - p.a_start) AS text_a, substring(b.text, p.b_start + 1, p.b_end - p.b_start) AS text_b,
  p.a_start, p.a_end, p.b_start, p.b_end
FROM passages p
JOIN articles a ON a.article_id = p.article_a
JOIN articles b ON b.article_id = p.article_b
LEFT JOIN article_pairs x ON x.article_a = p.article_a AND x.article_b = p.article_b
