#!/usr/bin/env python3
"""Draws the sample of use sites on which the linter is judged.

    draw.py ROOT [APP ...]      writes APP.json beside this script, for each application below ROOT

A site is a place in code that is not test code where a catalogued use (policy/catalog/*.toml) may
stand: a log macro, a span, a handler that is registered, a query, a request, a mail. Sites are found
by regular expressions over the source, with comments and the insides of literals blanked, so they are
candidates: some turn out to be no use at all, and are judged clean. Nothing here knows what the linter
finds. All sites are sorted by file and place; 60 of each application are drawn with one fixed seed.

The expressions only look where the file (or, for a crate's macros, the application) names the crate
whose use it may be. What is of kind `panic` is no use by default and is left out.
"""

import json
import random
import re
import sys
from pathlib import Path

SEED = 20261127
DRAWN = 60

# Application: the directories below it that are looked at, and parts of paths that are left out.
APPS = {
    "lldap": (["."], ["crates/test-utils"]),
    "torrust-index": (["."], []),
    "hook0": (["api"], []),
    "matrix-authentication-service": (["crates"], ["crates/i18n-scan", "crates/iana-codegen"]),
    "backend": (["crates"], []),
}

TEST_DIRS = {"tests", "test", "benches", "examples", "fixtures", "target"}
TEST_FILE = re.compile(r"^(build|tests?|.*_tests?|test_.*)\.rs$")

VERBS = r"connect|delete|get|head|options|patch|post|put|trace"

# kind, what the file must mention (None: nothing), the place.
SITES = [
    ("log", None, r"\b(?:trace|debug|info|warn|error)!\s*[\(\{\[]"),
    ("log", None, r"\b(?:tracing::event|event|log::log)!\s*[\(\{\[]"),
    ("span", None, r"\b(?:trace_span|debug_span|info_span|warn_span|error_span|span)!\s*[\(\{\[]"),
    ("span", None, r"#\[(?:tracing::)?instrument\b"),
    ("span", r"\btracing\b|\bSpan\b", r"\.record\("),
    ("console", None, r"\b(?:print|println|eprint|eprintln|dbg)!\s*[\(\{\[]"),
    ("response", None, rf"#\[(?:actix_web::|rocket::)?(?:{VERBS}|catch)\s*\("),
    ("response", r"actix_web|paperclip", r"\.to\((?=\s*[A-Za-z_|])"),
    ("response", r"\baxum\b", rf"\b(?:{VERBS}|any|fallback|on)\((?=\s*(?:[A-Za-z_]\w*::)*[a-z_]\w*\b(?!\())"),
    ("response", r"\baxum\b", r"\b(?:from_fn|from_fn_with_state|map_response|map_response_with_state)\("),
    ("database", r"\bsqlx\b", r"\b(?:query|query_as|query_scalar|query_unchecked|query_as_unchecked|query_file\w*|query_scalar_unchecked)!\s*\("),
    ("database", r"\bsqlx\b", r"(?<!fn )\b(?:query|query_as|query_scalar|raw_sql|query_with|query_as_with|query_scalar_with)\s*(?:::<[^;{}()]*>)?\("),
    ("database", r"\bsqlx\b|\bsea_orm\b", r"\.(?:bind|try_bind|push_bind|push_bind_unseparated)\("),
    ("database", r"\bQueryBuilder\b", r"\.push(?:_unseparated)?\("),
    ("database", r"\bsea_orm\b", r"\.(?:insert|update|save|delete)\(\s*(?:&|transaction|self\.|conn|pool|db|txn)"),
    ("database", r"\bsea_orm\b", r"::(?:insert|insert_many|update|find_by_id|delete_by_id)\((?!\s*\))"),
    ("database", r"\bsea_orm\b", r"\.(?:filter|set)\((?!\s*\|)|\.col_expr\("),
    ("database", r"\bsea_orm\b", r"\bStatement::from_\w+\("),
    ("http", r"\breqwest\b", r"\.(?:json|form|query|body|multipart|headers|header|bearer_auth|basic_auth)\((?!\s*\))"),
    ("http", r"\breqwest\b", r"\.send\(\s*\)|\.execute\((?=\s*req)"),
    ("http", r"\breqwest\b", rf"\b(?:\w*client\w*|reqwest|http)(?:\(\))?\s*(?:\.|::)(?:{VERBS}|request)\((?!\s*\))"),
    ("mail", r"\blettre\b", r"\.(?:send|send_raw)\("),
    ("cookie", r"actix_web|rocket|cookie", r"\.add_cookie\(|\.cookie\((?!\s*\")|\.add_private\(|\b\w*(?:jar|cookies)\w*(?:\(\))?\.add\("),
    ("session", r"actix_session", r"\.insert\("),
    ("token", r"\bjsonwebtoken\b", r"\bencode\("),
    ("error-report", r"\bsentry\b", r"\b(?:capture_message|capture_event|capture_error|capture_anyhow|add_breadcrumb|set_user|set_tag|set_extra|set_context)\("),
    ("metrics", r"\bmetrics\b", r"\b(?:counter|gauge|histogram)!\s*\("),
    ("file", None, r"\b(?:fs::write|File::create|File::create_new|fs::create_dir|fs::create_dir_all)\("),
    ("file", r"\bFile\b|\bStdout\b|\bstdout\b|\bstderr\b|\bBufWriter\b", r"\.write_all\("),
    ("process", r"\bprocess\b", r"\bCommand::new\("),
    ("process", r"\bCommand::new\b", r"\.(?:arg|args|env|envs|current_dir)\((?!\s*\))"),
    ("process", None, r"\benv::set_var\("),
]
SITES = [(kind, needs and re.compile(needs), re.compile(at)) for kind, needs, at in SITES]

TOKEN = re.compile(
    r"//[^\n]*"
    r"|/\*"
    r"|b?r(?P<hash>#*)\"(?s:.*?)\"(?P=hash)"
    r"|b?\"(?:[^\"\\]|\\(?s:.))*\""
    r"|b?'(?:[^'\\\n]|\\(?:[^u\n]|u\{[0-9a-fA-F_]+\}))[0-9a-fA-F]*'"
)


def blank(text):
    """The text with comments gone and literals emptied; every other byte stays where it is."""
    out, at = [], 0
    spaces = lambda piece: re.sub(r"[^\n]", " ", piece)
    while found := TOKEN.search(text, at):
        start, end = found.span()
        out.append(text[at:start])
        piece = found.group()
        if piece == "/*":
            depth, end = 1, start + 2
            while depth and end < len(text):
                if text.startswith("/*", end):
                    depth, end = depth + 1, end + 2
                elif text.startswith("*/", end):
                    depth, end = depth - 1, end + 2
                else:
                    end += 1
            out.append(spaces(text[start:end]))
        elif piece.startswith("//"):
            out.append(spaces(piece))
        else:
            quote = piece[-1] if piece[-1] != "#" else '"'
            first = piece.index(quote)
            out.append(piece[: first + 1] + spaces(piece[first + 1 : -1]) + piece[-1])
        at = end
    out.append(text[at:])
    return "".join(out)


def without_tests(code):
    """Blanked code with the items below `#[cfg(test)]` and `#[test]` blanked as well."""
    for found in re.finditer(r"#\[(?:cfg\(test\)|(?:\w+::)*test\b[^\]]*)\]", code):
        brace, semicolon = code.find("{", found.end()), code.find(";", found.end())
        if brace < 0 or 0 <= semicolon < brace:
            continue
        depth, end = 0, brace
        while end < len(code):
            depth += {"{": 1, "}": -1}.get(code[end], 0)
            end += 1
            if depth == 0:
                break
        code = code[: found.start()] + re.sub(r"[^\n]", " ", code[found.start() : end]) + code[end:]
    return code


def files(root, dirs, without):
    for directory in dirs:
        for path in sorted((root / directory).rglob("*.rs")):
            name = path.relative_to(root).as_posix()
            if TEST_DIRS & set(path.relative_to(root).parts[:-1]) or TEST_FILE.match(path.name):
                continue
            if any(part in name for part in without):
                continue
            yield name, path.read_text(encoding="utf-8", errors="replace")


def sites(root, dirs, without):
    found = {}
    for name, text in files(root, dirs, without):
        code = without_tests(blank(text))
        for kind, needs, at in SITES:
            if needs and not needs.search(text):
                continue
            for place in at.finditer(code):
                start = place.start()
                line = text.count("\n", 0, start) + 1
                column = start - text.rfind("\n", 0, start)
                snippet = " ".join(text[start:].split("\n")[:4])
                snippet = re.sub(r"\s+", " ", snippet)[:160]
                site = {"file": name, "line": line, "column": column, "kind": kind, "snippet": snippet}
                found.setdefault((name, line, column), site)
    return [found[key] for key in sorted(found)]


def main():
    root = Path(sys.argv[1])
    for app in sys.argv[2:] or APPS:
        every = sites(root / app, *APPS[app])
        drawn = random.Random(SEED).sample(every, DRAWN)
        drawn.sort(key=lambda site: (site["file"], site["line"], site["column"]))
        counts = {}
        for site in every:
            counts[site["kind"]] = counts.get(site["kind"], 0) + 1
        out = {"app": app, "seed": SEED, "sites": len(every), "by_kind": counts, "drawn": drawn}
        path = Path(__file__).with_name(f"{app}.json")
        path.write_text(json.dumps(out, indent=1, ensure_ascii=False) + "\n")
        print(app, len(every), counts)


if __name__ == "__main__":
    main()
