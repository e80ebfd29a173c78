"""Prints what networkx or Python's csv module has after reading a file: read-graph.py (graphml|gexf|csv) FILE."""

import csv
import json
import sys

import networkx


def graph_facts(graph):
    return {
        "directed": graph.is_directed(),
        "nodes": {node: data for node, data in graph.nodes(data=True)},
        "edges": [[source, target, key, data] for source, target, key, data in graph.edges(keys=True, data=True)],
    }


def table(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.reader(file, strict=True))


READERS = {
    "graphml": lambda path: graph_facts(networkx.read_graphml(path, force_multigraph=True)),
    "gexf": lambda path: graph_facts(networkx.MultiDiGraph(networkx.read_gexf(path))),
    "csv": table,
}

json.dump(READERS[sys.argv[1]](sys.argv[2]), sys.stdout)
