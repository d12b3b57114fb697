-- Which statements of both releases stand in the same places: at least half of a printing then is in a printing now.
SELECT
  o.statement_id AS old_id,
  n.statement_id AS new_id,
  sum(least(o.char_end, n.char_end) - greatest(o.char_start, n.char_start)) AS shared
FROM previous.statement_printings o
JOIN statement_printings n USING (article_id)
WHERE 2 * (least(o.char_end, n.char_end) - greatest(o.char_start, n.char_start)) >= o.char_end - o.char_start
GROUP BY ALL
