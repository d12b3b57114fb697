-- What the article prints of statements, each with its number.
SELECT DISTINCT p.article_id AS owner, n.number, s.* FROM published.statements s
JOIN published.statement_printings p USING (statement_id)
JOIN parted.numbers n USING (statement_id)
ORDER BY owner, n.number
