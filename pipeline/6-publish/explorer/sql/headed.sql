-- Articles without their text, as others name them: one without a headline by its first words, where its text is published.
CREATE TABLE parted.headed AS
SELECT * EXCLUDE (text) REPLACE (coalesce(title, '“' || nullif(regexp_extract(text, '^\s*([^\n]{0,60}\S*)', 1), '') || ' …”') AS title), text IS NULL AS is_withheld
FROM published.articles
