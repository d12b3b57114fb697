-- A count that is not what the rows say.
-- cure: count the rows at the end of 4-resolve, after the last merge
SELECT table_name, row_id, column_name, printed, counted FROM counts WHERE printed <> counted
