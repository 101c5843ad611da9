#!/usr/bin/env python3
"""Compares what the linter found with what was judged by reading.

    score.py APP FINDINGS.json        FINDINGS.json: `check --message-format json`
    score.py APP FINDINGS.json --near the sites of draw_near.py instead
    score.py APP FINDINGS.json --draw writes APP.findings.json: 40 findings drawn for judging, with the seed of draw.py

APP.judged.json lists the sites of APP.json with what is expected at each: `expect` holds one entry for each datum that
reaches the use, `Type::field`, or several forms of one datum (a record and what it is copied into) with `|` between them,
one of which has to be reported. `allow` holds what may be reported and need not be. Where a use is told elsewhere than at
the site (a response in the handler that is registered there), `at` gives file and function. `at.lines` gives other lines.
APP.findings.json lists findings by fingerprint and range, each with `true` and why.
"""

import json
import random
import sys
from pathlib import Path

HERE = Path(__file__).parent
SEED, DRAWN = 20261127, 40


def read(path):
    findings = []
    for line in Path(path).read_text().splitlines():
        line = line.strip()
        if line.startswith("{"):
            entry = json.loads(line)
            if entry.get("type") == "finding" and entry.get("use") and entry.get("data"):
                findings.append(entry)
    return findings


def is_datum(path, form):
    return path == form or path.endswith("::" + form) or path.endswith(":" + form)


def at_site(site, finding):
    use, at = finding["use"], site.get("at") or {}
    if use["kind"].split(".")[0] != site["kind"] or use["file"] != at.get("file", site["file"]):
        return False
    if "function" in at:
        return at["function"] in (use["function"] or "").split("::")
    low, high = at.get("lines") or (site["line"], site["line"])
    return low <= use["line"] <= high


def key(finding):
    use, data = finding["use"], finding["data"]
    return [data["path"], use["file"], use["line"], use["column"], use["path"]]


def main():
    app, path = sys.argv[1:3]
    near = "--near" in sys.argv
    findings = read(path)
    findings.sort(key=lambda finding: (finding["use"]["file"], finding["use"]["line"], finding["use"]["column"], finding["data"]["path"], finding["use"]["path"]))
    if "--draw" in sys.argv:
        drawn = random.Random(SEED).sample(findings, min(DRAWN, len(findings)))
        out = [
            {"key": key(finding), "true": None, "why": "", "flow": [f'{step["file"]}:{step["line"]} {step["note"]}' for step in finding["flow"]]}
            for finding in drawn
        ]
        (HERE / f"{app}.findings.json").write_text(json.dumps(out, indent=1, ensure_ascii=False) + "\n")
        return

    judged = json.loads((HERE / (f"{app}.near.judged.json" if near else f"{app}.judged.json")).read_text())
    wanted = found = sites = sites_found = clean = flagged = extra = at_sites = 0
    for site in judged:
        here = {finding["data"]["path"] for finding in findings if at_site(site, finding)}
        matched = set()
        misses = []
        for entry in site["expect"]:
            forms = {path for path in here for form in entry.split("|") if is_datum(path, form)}
            matched |= forms
            wanted += 1
            found += bool(forms)
            if not forms:
                misses.append(entry)
        matched |= {path for path in here for form in site.get("allow", []) for form in form.split("|") if is_datum(path, form)}
        false = sorted(here - matched)
        at_sites += len(here)
        extra += len(false)
        if site["expect"]:
            sites += 1
            sites_found += not misses
        else:
            clean += 1
            flagged += bool(false)
        if misses or false:
            print(f'{site["file"]}:{site["line"]} {site["kind"]}: missed {misses or "-"}, false {false or "-"}')
    percent = lambda part, all: f"{100 * part / all:.1f} %" if all else "-"
    print(f"{app}: {len(judged)} sites, {sites} with flows, {clean} clean")
    print(f"  recall, data at sites:  {found} of {wanted}, {percent(found, wanted)}")
    print(f"  recall, whole sites:    {sites_found} of {sites}, {percent(sites_found, sites)}")
    print(f"  clean sites flagged:    {flagged} of {clean}; false data at sites: {extra} of {at_sites}")
    judgements = HERE / f"{app}.findings.json"
    if judgements.exists() and not near:
        drawn = json.loads(judgements.read_text())
        drawn = [entry for entry in drawn if entry["true"] is not None]
        true = sum(entry["true"] for entry in drawn)
        now = {json.dumps(key(finding)) for finding in findings}
        still = [entry for entry in drawn if json.dumps(entry["key"]) in now]
        still_true = sum(entry["true"] for entry in still)
        print(f"  precision, drawn findings: {true} of {len(drawn)}, {percent(true, len(drawn))}; of those still reported: {still_true} of {len(still)}")
        for entry in still:
            if not entry["true"]:
                print(f"    false: {entry['key'][1]}:{entry['key'][2]} {entry['key'][0]}: {entry['why']}")


if __name__ == "__main__":
    main()
