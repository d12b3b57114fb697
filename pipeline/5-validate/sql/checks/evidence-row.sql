-- Evidence of a row that is not there.
-- cure: write the row, or leave out its evidence
SELECT evidence_id, table_name, row_id FROM evidence ANTI JOIN row_keys USING (table_name, row_id)
