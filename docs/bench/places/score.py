#!/usr/bin/env python3
"""Compares findings with places judged by reading: score.py APP found.json [-v]."""

import json
import os
import sys


def same(found, tagged):
    return found is not None and found.split("::")[-2:] == tagged.split("::")[-2:]


def main():
    app, found_at = sys.argv[1], sys.argv[2]
    verbose = "-v" in sys.argv
    folder = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(folder, f"{app}.json"), encoding="utf-8") as file:
        places = json.load(file)
    found = []
    with open(found_at, encoding="utf-8") as file:
        for line in file:
            record = json.loads(line)
            if record.get("type") == "finding" and record.get("use"):
                use, data = record["use"], record.get("data") or {}
                found.append((use["file"], use["line"], data.get("path")))
    hit = whole = clean = flagged = 0
    with_data = [p for p in places if p["data"]]
    for place in places:
        end = place.get("end") or place["line"]
        near = range(place["line"] - 1, end + 2)
        here = [p for file, line, p in found if file.endswith(place["file"]) and line in near]
        got = [d for d in place["data"] if any(same(p, d) for p in here)]
        known = place["data"] + place.get("maybe", [])
        extra = sorted({p for p in here if p and not any(same(p, d) for d in known)})
        where = f"{place['file']}:{place['line']} {place['kind']}"
        if place["data"]:
            hit += bool(got)
            whole += len(got) == len(place["data"])
            if verbose and len(got) < len(place["data"]):
                print("PART  " if got else "MISSED", where, [d for d in place["data"] if d not in got])
        else:
            clean += 1
            flagged += bool(extra)
            if verbose and extra:
                print("FALSE ", where, extra)
    print(f"{app}: {hit} of {len(with_data)} places, {whole} with all their data; {flagged} of {clean} clean ones flagged")


main()
