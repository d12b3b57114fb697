-- A period that ends before it begins.
-- cure: look at the year that was inferred for either end
SELECT 'dates' AS table_name, date_id AS row_id, starts_on, ends_on FROM dates WHERE starts_on > ends_on
UNION ALL SELECT 'events', event_id, starts_on, ends_on FROM events WHERE starts_on > ends_on
UNION ALL SELECT 'stories', story_id, first_on, last_on FROM stories WHERE first_on > last_on
