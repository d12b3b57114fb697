-- The words of every statement; those of its mentions where its text is withheld.
SELECT n.number, coalesce(s.text, (
  SELECT string_agg(DISTINCT e.text, ' | ' ORDER BY e.text) FROM published.statement_printings p
  JOIN published.evidence e ON e.article_id = p.article_id AND e.char_start >= p.char_start AND e.char_end <= p.char_end
  WHERE p.statement_id = s.statement_id AND e.table_name NOT IN ('statements', 'statement_printings')
), '') AS text
FROM published.statements s
JOIN parted.numbers n USING (statement_id)
ORDER BY n.number
