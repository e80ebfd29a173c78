"""Reads entities of FollowTheMoney, one a line, as its tools do, and says what is wrong with them.

    ftm.py FILE

Prints a JSON object: schemata (schema -> count), faults (each a sentence), captions (id -> caption), edges (the number of
entities that are drawn as an edge between two that are there).
"""

import json
import sys
from collections import Counter

from followthemoney import model
from followthemoney.exc import InvalidData
from followthemoney.types import registry

faults: list[str] = []
proxies = {}


def check(line: str) -> None:
    data = json.loads(line)
    schema = model.get(data["schema"])
    if schema is None or schema.abstract:
        faults.append(f"{data['id']}: no schema {data['schema']}")
        return
    unknown = set(data["properties"]) - set(schema.properties)
    if unknown:
        faults.append(f"{data['id']} {schema.name}: unknown {sorted(unknown)}")
    missing = set(schema.required) - set(data["properties"])
    if missing:
        faults.append(f"{data['id']} {schema.name}: misses {sorted(missing)}")
    try:
        schema.validate(data)
    except InvalidData as error:
        faults.append(f"{data['id']} {schema.name}: {error.errors}")
    proxy = model.get_proxy(data)
    # As `ftm validate` cleans it: nothing may be lost or changed.
    cleaned = model.get_proxy(data, cleaned=False)
    for prop, values in data["properties"].items():
        kept = cleaned.get(prop, quiet=True)
        if sorted(kept) != sorted(values):
            faults.append(f"{data['id']} {schema.name}.{prop}: {values!r} is cleaned to {kept!r}")
    if proxy.id in proxies:
        faults.append(f"{proxy.id}: twice")
    proxies[proxy.id] = proxy


with open(sys.argv[1], encoding="utf-8") as file:
    for number, line in enumerate(file, 1):
        try:
            check(line)
        except (InvalidData, ValueError) as error:
            faults.append(f"line {number}: {error}")

edges = 0
for proxy in proxies.values():
    for prop, value in proxy.itervalues():
        if prop.type != registry.entity:
            continue
        other = proxies.get(value)
        if other is None:
            faults.append(f"{proxy.id} {proxy.schema.name}.{prop.name}: nothing has the id {value}")
        elif prop.range is not None and not other.schema.is_a(prop.range):
            faults.append(f"{proxy.id} {proxy.schema.name}.{prop.name}: a {other.schema.name} is no {prop.range.name}")
    edges += len(list(proxy.edgepairs()))

json.dump(
    {
        "schemata": Counter(proxy.schema.name for proxy in proxies.values()),
        "faults": faults,
        "captions": {id: proxy.caption for id, proxy in proxies.items()},
        "edges": edges,
    },
    sys.stdout,
)
