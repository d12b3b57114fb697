"""datasketch: MinHash signatures, MinHashLSH; pairs of an article and the earlier ones that its index gives."""
from common import finish, read_arguments, read_records, to_tokens
from datasketch import MinHash, MinHashLSH

corpus, out, options = read_arguments()
words, rows, bands, least = (options.get(name) for name in ("words", "rows", "bands", "least"))
permutations = rows * bands if rows else 128
index = MinHashLSH(num_perm=permutations, params=(bands, rows)) if rows else MinHashLSH()
sketches = {}
pairs = []
empty = MinHash(num_perm=permutations)
for key, text in read_records(corpus):
    sketch = empty.copy()
    sketch.update_batch({token.encode("utf-8") for token in to_tokens(text, words)})
    for other in index.query(sketch):
        if least is None or sketch.jaccard(sketches[other]) >= least:
            pairs.append((other, key))
    index.insert(key, sketch)
    if least is not None:
        sketches[key] = sketch
finish("datasketch", out, pairs)
