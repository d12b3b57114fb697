-- The words by which articles name it, the most frequent first.
FROM parted.words_naming('organizations')
ORDER BY owner, places DESC, words
