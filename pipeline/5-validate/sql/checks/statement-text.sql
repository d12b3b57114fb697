-- A statement whose text no printing of it has.
-- cure: a statement's text is that of its lead printing
SELECT s.statement_id, s.text FROM statements s
WHERE NOT EXISTS (FROM statement_printings p WHERE p.statement_id = s.statement_id AND p.text = s.text)
