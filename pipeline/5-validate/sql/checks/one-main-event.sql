-- An article that reports two events as its main one.
-- cure: is_main is true for one event of an article at most
SELECT article_id, count(*) AS main_events FROM event_reports WHERE is_main GROUP BY article_id HAVING count(*) > 1
