-- What statements speak of: everything named inside a printing of them, found also where their text is withheld.
SELECT n.number, e.table_name, e.row_id, min(e.text) AS words
FROM published.statement_printings p
JOIN parted.numbers n USING (statement_id)
JOIN published.evidence e ON e.article_id = p.article_id AND e.char_start >= p.char_start AND e.char_end <= p.char_end
WHERE e.field IS NULL AND e.table_name IN ('people', 'organizations', 'offices', 'places', 'documents', 'events', 'watchwords')
GROUP BY ALL
ORDER BY n.number, e.table_name, e.row_id
