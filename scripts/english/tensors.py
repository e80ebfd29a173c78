"""Tensors of spaCy's models, put in the order in which the kernels read them (src/english/kernels/README.md), and the
files that hold them: weights, and the manifest beside them."""

import json
import os
import re

import numpy as np
from spacy.attrs import IDS as ATTRIBUTES

LANES = 4  # floats in one SIMD register
AFFINE_BLOCK = 16  # outputs that the affine kernel computes together
ALIGNMENT = 16  # every tensor starts at a multiple of this many values

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


def export_entities(weights, name, pipe):
    """A named-entity recogniser that has its own tok2vec."""
    return {
        "tok2vec": export_tok2vec(weights, f"{name}.tok2vec", pipe.model),
        "transitions": export_transition_model(weights, name, pipe),
    }


def write_model(folder, manifest, weights, exact):
    """Writes the weights, 16-bit unless `exact`, and the manifest, which is told of them."""
    kind = "f32" if exact else "f16"
    name = f"weights.{kind}.bin"
    values = weights.values() if exact else weights.halves()
    assert np.isfinite(values).all(), "a weight does not fit the number format"
    manifest["weights"] = {"file": name, "type": kind, "length": weights.size, "stored": int(values.size)}
    manifest["tensors"] = weights.directory
    os.makedirs(folder, exist_ok=True)
    values.tofile(os.path.join(folder, name))
    with open(os.path.join(folder, "manifest.json"), "w", encoding="utf-8") as file:
        json.dump(manifest, file, ensure_ascii=False, separators=(",", ":"))
        file.write("\n")
    print(f"{folder}/{name}: {values.nbytes} bytes, {values.size} values")
