-- Every printing with its statement. What no frame dates was said on the day of the article's event.
SELECT
  printing_id,
  statement_of.statement_id,
  article_id,
  speaker_text,
  resolved_by,
  office_id,
  verb,
  form,
  addressee,
  coalesce(said_on, event_on) AS said_on,
  coalesce(said_on_basis, CASE WHEN said_on IS NULL THEN event_on_basis END) AS said_on_basis,
  char_start,
  char_end,
  printings.text
FROM printings
JOIN statement_of USING (printing_id)
JOIN (SELECT article_id, event_on, event_on_basis FROM final_articles) AS article USING (article_id)
