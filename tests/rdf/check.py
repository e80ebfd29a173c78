"""Reads one graph as Turtle and as JSON-LD with rdflib, compares them, checks them against SHACL shapes and answers SPARQL.

    check.py TURTLE JSONLD SHAPES < queries    (queries: a JSON object, name -> SPARQL)

Prints a JSON object: triples, isomorphic, conforms, report, illTyped, answers (name -> rows of strings, sorted).
"""

import json
import sys

from pyshacl import validate
from rdflib import Graph, Literal
from rdflib.compare import isomorphic

turtle, jsonld, shapes = sys.argv[1:]
queries = json.load(sys.stdin)

graph = Graph().parse(turtle, format="turtle")
other = Graph().parse(jsonld, format="json-ld")
conforms, _, report = validate(graph, shacl_graph=Graph().parse(shapes, format="turtle"))


def rows(query: str) -> list[list[str]]:
    return sorted([["" if value is None else str(value) for value in row] for row in graph.query(query)])


json.dump(
    {
        "triples": len(graph),
        "isomorphic": isomorphic(graph, other),
        "conforms": conforms,
        "report": "" if conforms else report,
        # A literal whose text its datatype does not allow.
        "illTyped": [str(term) for _, _, term in graph if isinstance(term, Literal) and term.ill_typed],
        "answers": {name: rows(query) for name, query in queries.items()},
    },
    sys.stdout,
)
