-- The words by which articles name it, the most frequent first.
FROM parted.words_naming('offices')
ORDER BY owner, places DESC, words
