"""Writes the files of a further named-entity recogniser (src/english/names) from a spaCy model that has one.

    pip install -r scripts/english/requirements.txt
    python scripts/english/export-names.py --model FOLDER                              # 16-bit floats, what is shipped
    python scripts/english/export-names.py --model FOLDER --out .cache/names-f32 --f32 # exact

Sizes, labels and moves are taken from the model as they are: newer weights need no other code, neither here nor in
src/english. The recogniser must have a tok2vec of its own; it reads the tokens and the norms of the English pipeline.
"""

import argparse
import os
import shutil

import spacy
from tensors import Weights, export_entities, write_model

# What the model is believed for (docs/names-model.md has the measurements), each label with those of the stock model
# that it stands in for.
BELIEVED = {"PERSON": ["PERSON"], "ORG": ["ORG"], "PLACE": ["GPE", "LOC"], "NORP": ["NORP"]}

NOTICES = ("NOTICE.md", "LICENSE.en_core_web_sm", "LICENSES_SOURCES.en_core_web_sm")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True, help="folder of the spaCy model")
    parser.add_argument("--out", default="src/english/names", help="folder to write")
    parser.add_argument("--f32", action="store_true", help="keep 32-bit floats")
    options = parser.parse_args()

    nlp = spacy.load(options.model)
    pipe = nlp.get_pipe("ner")
    unknown = set(BELIEVED) - set(pipe.labels)
    assert not unknown, f"the model has no label {unknown}"
    weights = Weights()
    manifest = {
        "format": 1,
        "name": "names",
        "source": {key: nlp.meta[key] for key in ("lang", "name", "version", "license", "description")},
        "believed": BELIEVED,
        "ner": export_entities(weights, "ner", pipe),
    }
    write_model(options.out, manifest, weights, exact=options.f32)
    for notice in NOTICES:
        path = os.path.join(options.model, notice)
        if os.path.exists(path):
            shutil.copyfile(path, os.path.join(options.out, notice))


if __name__ == "__main__":
    main()
