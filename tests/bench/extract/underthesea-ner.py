"""Reads articles as JSON lines of {"text"} and prints the seconds that underthesea's ner takes for all of them, a paragraph at a time."""
import json
import resource
import sys
import time

import underthesea
from underthesea import ner

articles = [json.loads(line)["text"] for line in open(sys.argv[1], encoding="utf-8")]
ner("Hà Nội")  # loads its models
begun = time.perf_counter()
for article in articles:
    for paragraph in article.split("\n"):
        if paragraph.strip():
            ner(paragraph)
seconds = time.perf_counter() - begun
kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({"version": underthesea.__version__, "seconds": seconds, "kilobytes": kilobytes}))
