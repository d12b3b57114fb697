-- The statements that the article prints, each with its number, without the words.
SELECT DISTINCT p.article_id AS owner, n.number, s.* EXCLUDE (text)
FROM published.statements s
JOIN published.statement_printings p USING (statement_id)
JOIN parted.numbers n USING (statement_id)
ORDER BY owner, n.number
