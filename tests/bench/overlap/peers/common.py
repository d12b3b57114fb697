"""What the peers' scripts share: reading records from raw text, cutting words, telling what was found and what it cost.

Each script is called as `script.py corpus.jsonl pairs.tsv '{"option": value}'`; an empty object asks for the tool's own defaults.
"""
import json
import re
import resource
import sys
import unicodedata
from importlib.metadata import version

WORD = re.compile(r"[^\W_]+")
LARGEST_CLUSTER = 8  # up to this many members every pair is told, beyond a star


def read_arguments():
    corpus, pairs, options = sys.argv[1:4]
    return corpus, pairs, json.loads(options)


def read_records(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            yield record["id"], record["text"]


def to_tokens(text, words):
    """Words between white space, as the tools' own examples cut them; with `words` all runs of so many words, case and form of letters folded."""
    if not words:
        return text.split()
    found = WORD.findall(unicodedata.normalize("NFC", text).lower())
    return [" ".join(found[at : at + words]) for at in range(max(1, len(found) - words + 1))]


def pair_clusters(clusters):
    for members in clusters:
        firsts = members if len(members) <= LARGEST_CLUSTER else members[:1]
        for at, first in enumerate(firsts):
            for other in members[at + 1 :]:
                yield first, other


def finish(package, path, pairs):
    """Writes the pairs; prints the version, the CPU seconds, and the most memory that one process held."""
    with open(path, "w", encoding="utf-8") as out:
        out.writelines(f"{one}\t{other}\n" for one, other in pairs)
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime
    told = {"version": version(package), "cpuSeconds": seconds, "kilobytes": max(own.ru_maxrss, children.ru_maxrss)}
    print(json.dumps(told))
