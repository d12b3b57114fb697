"""datatrove: the three steps of its MinHash pipeline, two tasks at a time; pairs of its clusters."""
import os
import struct
import tempfile
from collections import defaultdict
from pathlib import Path

from common import finish, pair_clusters, read_arguments, read_records
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.dedup import MinhashDedupBuckets, MinhashDedupCluster, MinhashDedupSignature
from datatrove.pipeline.dedup.minhash import MinhashConfig
from datatrove.pipeline.readers import JsonlReader

CORES = os.cpu_count()


def run(folder, config, corpus):
    parts = Path(folder, "parts")
    parts.mkdir()
    outs = [open(parts / f"{no}.jsonl", "w", encoding="utf-8") for no in range(CORES)]
    with open(corpus, encoding="utf-8") as lines:
        for at, line in enumerate(lines):
            outs[at % CORES].write(line)  # its readers take one file each
    for file in outs:
        file.close()

    def execute(step, pipeline, tasks):
        executor = LocalPipelineExecutor(pipeline=pipeline, tasks=tasks, workers=CORES, logging_dir=f"{folder}/logs-{step}")
        executor.run()

    signature = MinhashDedupSignature(output_folder=f"{folder}/signatures", config=config)
    execute("signatures", [JsonlReader(str(parts)), signature], CORES)
    execute("buckets", [MinhashDedupBuckets(f"{folder}/signatures", f"{folder}/buckets", config=config)], config.num_buckets)
    cluster = MinhashDedupCluster(f"{folder}/buckets", f"{folder}/removed", config=config, save_cluster_id=True)
    execute("clusters", [cluster], 1)
    return sorted(parts.glob("*.jsonl")), Path(folder, "removed")


def read_clusters(parts, removed):
    clusters = defaultdict(list)
    for no, part in enumerate(parts):
        keys = [key for key, _ in read_records(part)]
        path = removed / f"{no:06d}.clusters"
        if path.exists():
            for place, cluster in struct.iter_unpack("<2I", path.read_bytes()):
                clusters[cluster].append(keys[place])
    return clusters.values()



if __name__ == "__main__":
    corpus, out, options = read_arguments()
    names = {"words": "n_grams", "bands": "num_buckets", "rows": "hashes_per_bucket"}
    with tempfile.TemporaryDirectory() as folder:
        paths = run(folder, MinhashConfig(**{names[option]: value for option, value in options.items()}), corpus)
        finish("datatrove", out, pair_clusters(read_clusters(*paths)))
