-- Who said what about something: the rows of v_statements whose words hold the given words, whatever their capitals, or which name an
-- entity so called (then also where the text is withheld). SELECT speaker, office, said_on, text FROM said_about('kiều bào')
-- said_about(about)
TABLE
SELECT * FROM v_statements
WHERE contains(lower(text), lower(nfc_normalize(about)))
  OR printing_id IN (
    SELECT printing_id FROM v_statement_mentions
    WHERE contains(lower(concat_ws(' · ', name, words)), lower(nfc_normalize(about)))
  )
