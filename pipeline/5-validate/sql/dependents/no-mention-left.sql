-- The report of an event by an article in which no mention of the event is left.
WITH lost AS (
  SELECT row_id AS event_id FROM unshown WHERE table_name = 'events'
  UNION SELECT e.row_id FROM evidence e JOIN gone g ON g.table_name = 'evidence' AND g.row_id = e.evidence_id WHERE e.table_name = 'events'
)
SELECT 'event_reports', r.report_id, 'its mentions'
FROM event_reports r JOIN lost USING (event_id)
WHERE NOT EXISTS (FROM gone x WHERE x.table_name = 'event_reports' AND x.row_id = r.report_id)
  AND NOT EXISTS (
    FROM evidence e WHERE e.table_name = 'events' AND e.row_id = r.event_id AND e.article_id = r.article_id AND e.field IS NULL
      AND NOT EXISTS (FROM gone x WHERE x.table_name = 'evidence' AND x.row_id = e.evidence_id)
  )
