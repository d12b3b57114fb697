-- An article whose text is not in normal form, or not the one its length and hash were taken of.
-- cure: normalise once, in 1-ingest, and take characters and text_sha256 of the result
SELECT article_id, characters, length(text) AS counted, text_sha256, sha256(text) AS hashed
FROM articles
WHERE characters <> length(text) OR text_sha256 <> sha256(text) OR text <> nfc_normalize(text)
