"""rensa: RMinHash signatures in one batch, RMinHashLSH; pairs of an article and the earlier ones that its index gives."""
from common import finish, read_arguments, read_records, to_tokens
from rensa import RMinHash, RMinHashLSH

BATCH = 1000

corpus, out, options = read_arguments()
words, rows, bands = options.get("words"), options.get("rows", 8), options.get("bands", 16)
least = options.get("least", 0.8)
permutations = rows * bands
keys, sketches, batch = [], [], []
for key, text in read_records(corpus):
    keys.append(key)
    batch.append(to_tokens(text, words))
    if len(batch) == BATCH:
        sketches += RMinHash.from_token_sets(batch, permutations, 42)
        batch = []
sketches += RMinHash.from_token_sets(batch, permutations, 42)
index = RMinHashLSH(least, permutations, bands)
index.insert_many(sketches)
pairs = []
for at, others in enumerate(index.query_all(sketches)):
    pairs += [(keys[other], keys[at]) for other in others if other < at and sketches[at].jaccard(sketches[other]) >= least]
finish("rensa", out, pairs)
