-- An article that no source gave.
-- cure: 1-ingest writes a sources row for every record it met
SELECT article_id FROM articles ANTI JOIN sources USING (article_id)
