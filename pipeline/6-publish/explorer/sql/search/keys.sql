-- By what statements can be found: the statement itself, speaker, office, act, event, paper, year, and what they speak of.
SELECT DISTINCT key, number FROM (
  SELECT 'statements/' || statement_id AS key, number FROM published.statements JOIN parted.numbers USING (statement_id)
  UNION ALL SELECT 'people/' || person_id, number FROM published.statements JOIN parted.numbers USING (statement_id) WHERE person_id IS NOT NULL
  UNION ALL SELECT 'organizations/' || organization_id, number FROM published.statements JOIN parted.numbers USING (statement_id) WHERE organization_id IS NOT NULL
  UNION ALL SELECT 'acts/' || act, number FROM published.statements JOIN parted.numbers USING (statement_id)
  UNION ALL SELECT 'speakers/' || speaker_kind, number FROM published.statements JOIN parted.numbers USING (statement_id)
  UNION ALL SELECT 'events/' || event_id, number FROM published.statements JOIN parted.numbers USING (statement_id) WHERE event_id IS NOT NULL
  UNION ALL SELECT 'years/' || year(said_on), number FROM parted.numbers WHERE said_on IS NOT NULL
  UNION ALL SELECT 'offices/' || office_id, number FROM published.statement_printings JOIN parted.numbers USING (statement_id) WHERE office_id IS NOT NULL
  UNION ALL SELECT 'outlets/' || outlet_id, number FROM published.statement_printings JOIN parted.numbers USING (statement_id) JOIN published.articles USING (article_id) WHERE outlet_id IS NOT NULL
  UNION ALL SELECT 'about/' || table_name || '/' || row_id, number FROM parted.statements_mentions WHERE table_name <> 'watchwords'
)
ORDER BY key, number
