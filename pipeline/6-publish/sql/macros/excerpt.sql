-- The first place of some words in a text, whatever their capitals, with so many characters around it, on one line; null where either is.
-- excerpt(passage, words, around)
( SELECT if(at = 0, NULL, concat(if(at > around + 1, '…', ''),
    regexp_replace(substring(passage, greatest(at - around, 1)::BIGINT, (length(words) + around + least(around, at - 1))::BIGINT), '\s+', ' ', 'g'),
    if(at + length(words) + around <= length(passage), '…', '')))
  FROM (SELECT strpos(lower(passage), lower(words)) AS at)
)
