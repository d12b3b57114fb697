-- The text of an article at code point offsets with so many characters around it; null where the text is withheld.
-- snippet(article_id, char_start, char_end, around)
( -- article_id is the first column of articles; under its own name it could not be told from the parameter
  SELECT substring(a.text, (greatest(char_start - around, 0) + 1)::BIGINT, (char_end + around - greatest(char_start - around, 0))::BIGINT)
  FROM articles AS a(id)
  WHERE id = article_id
)
