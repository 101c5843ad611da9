#!/usr/bin/env python3
"""Draws a second sample, of sites near personal data: those whose own text names a tagged field.

    draw_near.py ROOT           writes APP.near.json beside this script

The sites are those of draw.py, without the ones it drew and without responses (a registration names no field). A site's
own text goes from its name to the bracket that closes it, captures in format strings included. The words are the names
of the tagged fields of tags.py, and `user` and `user_id` where a whole type is tagged. 20 of each application are drawn with
the same seed.
"""

import json
import random
import re
import sys
from pathlib import Path

import draw
import tags

DRAWN = 20
HERE = Path(__file__).parent


def words(app):
    found = set()
    for line in tags.TAGS[app].strip().splitlines():
        for field in line.split()[1:]:
            name = field.split(":")[0]
            if ":" in field and not field.startswith("column"):
                found |= {"user", "user_id", "email"} if name == "*" else {name}
    return found - {"name", "value", "key", "id", "token", "code", "to", "content"} | {"token"}


def own_text(text, code, start):
    opening = re.compile(r"[\(\[\{]").search(code, start)
    if not opening:
        return ""
    depth, end = 0, opening.start()
    while end < len(code):
        depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(code[end], 0)
        end += 1
        if depth == 0:
            break
    return text[start:end]


def main():
    root = Path(sys.argv[1])
    for app, (dirs, without) in draw.APPS.items():
        drawn = {(s["file"], s["line"], s["column"]) for s in json.loads((HERE / f"{app}.json").read_text())["drawn"]}
        texts = dict(draw.files(root / app, dirs, without))
        word = re.compile(r"\b(?:" + "|".join(sorted(words(app))) + r")\b")
        near = []
        for site in draw.sites(root / app, dirs, without):
            if site["kind"] == "response" or (site["file"], site["line"], site["column"]) in drawn:
                continue
            text = texts[site["file"]]
            start = sum(len(line) + 1 for line in text.split("\n")[: site["line"] - 1]) + site["column"] - 1
            own = own_text(text, draw.blank(text), start)
            captures = " ".join(re.findall(r"\{(\w+)[:}]", own))
            if word.search(draw.blank(own) + " " + captures):
                near.append(site)
        chosen = random.Random(draw.SEED).sample(near, min(DRAWN, len(near)))
        chosen.sort(key=lambda s: (s["file"], s["line"], s["column"]))
        out = {"app": app, "seed": draw.SEED, "sites": len(near), "words": sorted(words(app)), "drawn": chosen}
        (HERE / f"{app}.near.json").write_text(json.dumps(out, indent=1, ensure_ascii=False) + "\n")
        print(app, len(near))


if __name__ == "__main__":
    main()
