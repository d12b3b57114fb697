-- What each statement speaks of: a row for each mention that stands inside a printing of it. Found also where the statement's text is withheld.
SELECT p.statement_id, p.printing_id, m.table_name, m.id, m.name, m.words, m.article_id, m.char_start, m.char_end, m.evidence_id
FROM statement_printings p
JOIN v_mentions m ON m.article_id = p.article_id AND m.char_start >= p.char_start AND m.char_end <= p.char_end
