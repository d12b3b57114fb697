-- Evidence under the final keys, and for every event report the first place where its article names the event.
WITH reports AS (
  SELECT report_id, first(evidence ORDER BY evidence.char_start, evidence.char_end, evidence.evidence_id) AS shown
  FROM final_event_reports AS report
  JOIN event_of USING (event_id)
  JOIN evidence ON evidence.row_id = event_of.occurrence AND evidence.article_id = report.article_id
  WHERE evidence.table_name = 'events' AND evidence.field IS NULL
  GROUP BY report_id
)
SELECT evidence.* REPLACE (
    CASE table_name WHEN 'documents' THEN document_of.document_id WHEN 'events' THEN event_of.event_id ELSE row_id END AS row_id
  )
FROM evidence
LEFT JOIN document_of ON document_of.occurrence = CASE evidence.table_name WHEN 'documents' THEN evidence.row_id END
LEFT JOIN event_of ON event_of.occurrence = CASE evidence.table_name WHEN 'events' THEN evidence.row_id END
UNION ALL BY NAME
SELECT
  'v' || substr(sha256('event_reports' || chr(31) || report_id), 1, 16) AS evidence_id,
  'event_reports' AS table_name,
  report_id AS row_id,
  NULL AS field,
  1 AS part_no,
  shown.article_id AS article_id,
  shown.segment_no AS segment_no,
  shown.char_start AS char_start,
  shown.char_end AS char_end,
  shown.rule AS rule,
  shown.text AS text
FROM reports
