-- A passage inside one article, past the end of a text, or without a row for its pair.
-- cure: passages lie between two articles; repeats within one are segments.repeats_segment_no
SELECT p.passage_id, p.article_a, p.a_start, p.a_end, p.article_b, p.b_start, p.b_end
FROM passages p
JOIN articles a ON a.article_id = p.article_a
JOIN articles b ON b.article_id = p.article_b
LEFT JOIN article_pairs x ON least(x.article_a, x.article_b) = least(p.article_a, p.article_b) AND greatest(x.article_a, x.article_b) = greatest(p.article_a, p.article_b)
WHERE p.article_a = p.article_b OR p.a_start >= p.a_end OR p.b_start >= p.b_end OR p.a_end > a.characters OR p.b_end > b.characters OR x.pair_id IS NULL
