-- Evidence parts of one printing that are not numbered 1, 2, 3 … in the order of the text.
-- cure: number the parts of an interrupted quotation from 1, in the order of the text
WITH parts AS (
  SELECT evidence_id, row_id, part_no, row_number() OVER (PARTITION BY row_id ORDER BY char_start, char_end, evidence_id) AS place
  FROM evidence
  WHERE table_name = 'statement_printings' AND field IS NULL
)
SELECT evidence_id, row_id, part_no, place FROM parts WHERE part_no <> place
