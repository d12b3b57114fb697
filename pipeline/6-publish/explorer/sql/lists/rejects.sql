-- What was rejected, where and why.
SELECT r.stage, r.rule, r.table_name, r.source_path, r.record_no, r.instance_path, r.message, r.reject_id
FROM published.rejects r
ORDER BY r.stage, r.rule, r.reject_id
