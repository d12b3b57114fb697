-- Evidence from another article than the claim's own.
-- cure: offsets count in the article that makes the claim
SELECT e.evidence_id, e.table_name, e.row_id, e.article_id, k.article_id AS claimed_by
FROM evidence e JOIN row_keys k USING (table_name, row_id)
WHERE k.article_id <> e.article_id
