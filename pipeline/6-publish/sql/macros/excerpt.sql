-- The first place of some words in a text, whatever their capitals, with so many characters around it, on one line; null where it has none.
-- excerpt(passage, words, around)
( SELECT CASE WHEN place > 0 THEN concat(
    if(place > around + 1, '…', ''),
    regexp_replace(substring(passage, greatest(place - around, 1)::BIGINT, (length(words) + around + least(around, place - 1))::BIGINT), '\s+', ' ', 'g'),
    if(place + length(words) + around <= length(passage), '…', '')) END
  FROM (SELECT strpos(lower(passage), lower(words)) AS place)
)
