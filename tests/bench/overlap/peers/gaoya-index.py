"""gaoya: MinHashStringIndex, filled and asked in bulk on all cores; pairs of an article and the earlier ones that it gives."""
from common import finish, read_arguments, read_records, to_tokens
from gaoya.minhash import MinHashStringIndex

corpus, out, options = read_arguments()
words, rows, bands, least = (options.get(name) for name in ("words", "rows", "bands", "least"))
if words:
    index = MinHashStringIndex(32, least, bands, rows, None, lambda text: to_tokens(text, words))
else:
    index = MinHashStringIndex()
keys, texts = zip(*read_records(corpus))
index.par_bulk_insert_docs(list(range(len(keys))), list(texts))
pairs = []
for at, others in enumerate(index.par_bulk_query(list(texts))):
    pairs += [(keys[other], keys[at]) for other in others if other < at]
finish("gaoya", out, pairs)
