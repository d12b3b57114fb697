-- Without the words, which its evidence shows.
SELECT article_id AS owner, * EXCLUDE (text) FROM published.statement_printings ORDER BY owner, char_start, char_end, printing_id
