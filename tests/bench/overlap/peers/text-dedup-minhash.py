"""text-dedup: its own command `python -m text_dedup.minhash`, on all cores; pairs of its clusters."""
import pickle
import subprocess
import sys
import tempfile
from collections import defaultdict

from common import finish, pair_clusters, read_arguments, read_records

corpus, out, options = read_arguments()
with tempfile.TemporaryDirectory() as folder:
    command = [sys.executable, "-m", "text_dedup.minhash", "--path", "json", "--data_files", corpus, "--split", "train", "--column", "text"]
    command += ["--cache_dir", f"{folder}/cache", "--output", f"{folder}/output", "--debug"]
    for option, name in (("words", "ngram"), ("bands", "b"), ("rows", "r"), ("permutations", "num_perm"), ("hash", "hash_func")):
        if option in options:
            command += [f"--{name}", str(options[option])]
    if "bands" in options:
        command += ["--num_perm", str(options["bands"] * options["rows"])]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    with open(f"{folder}/output/uf.pkl", "rb") as dumped:
        union = pickle.load(dumped)
keys = [key for key, _ in read_records(corpus)]
clusters = defaultdict(list)
for place in union.parent:
    clusters[union.find(place)].append(keys[place])
finish("text-dedup", out, pair_clusters(clusters.values()))
