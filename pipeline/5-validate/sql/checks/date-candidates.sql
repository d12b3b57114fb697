-- A date whose years are left open and that gives one nevertheless.
-- cure: several candidates leave starts_on null; one candidate left is inferred and stands in starts_on
SELECT date_id, article_id, starts_on, basis, candidates FROM dates WHERE candidates LIKE '%|%' AND starts_on IS NOT NULL
