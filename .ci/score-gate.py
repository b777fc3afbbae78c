#!/usr/bin/env python3
"""Scores this build on the labelled data beside the checkout and compares with config/score-floors.txt.

A floor may be raised and never lowered. Where the labelled data is absent (a user's clone) the gate says so and is
skipped. Standard library only.
"""
import pathlib
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
SCORER = SHARED / "eval" / "score.py"
FLOORS = ROOT / "config" / "score-floors.txt"


def parley(*arguments, stdout=None):
    subprocess.run([str(ROOT / "parley"), *map(str, arguments)], check=True, stdout=stdout)


def inspected(articles, folder):
    """What `inspect --json` says of a collection."""
    output = folder / "inspected.jsonl"
    with open(output, "wb") as out:
        parley("inspect", "--json", articles, stdout=out)
    return output


def processed(articles, folder, topic):
    """The final table of a topic after `process` of a collection."""
    parley("process", articles, "-o", folder)
    return folder / f"{topic}.jsonl"


# name in the floors file: what to score, with which labels, and how Parley's answer is made
SETS = {
    "clean": ("clean", "bench/clean/gold.jsonl", "bench/clean/articles.jsonl.gz", inspected),
    "dates": ("dates", "bench/dates/gold.jsonl", "bench/dates/articles.jsonl", inspected),
    "rounds": ("rounds", "gold/dev/gold.jsonl", "gold/dev/articles.jsonl", inspected),
    "stories": ("stories", "bench/stories/gold.jsonl", "bench/stories/articles.jsonl.gz",
                lambda articles, folder: processed(articles, folder, "stories")),
    "table-2016": ("table", "bench/tables/world-2016/gold.jsonl", "bench/tables/world-2016/articles.jsonl.gz",
                   lambda articles, folder: processed(articles, folder, "talk-rounds")),
    "table-2017-2020": ("table", "bench/tables/world-2017-2020/gold.jsonl",
                        "bench/tables/world-2017-2020/articles.jsonl.gz",
                        lambda articles, folder: processed(articles, folder, "talk-rounds")),
}


def floors():
    """{set: {figure: (bound, is_ceiling)}}; a line is `SET FIGURE >= VALUE` or `SET FIGURE <= VALUE`."""
    wanted = {}
    for number, line in enumerate(FLOORS.read_text().splitlines(), 1):
        line = line.split("#")[0].strip()
        if not line:
            continue
        words = line.split()
        if len(words) != 4 or words[0] not in SETS or words[2] not in (">=", "<="):
            sys.exit(f"{FLOORS.name}:{number}: expected 'SET FIGURE >= VALUE' with SET one of {', '.join(SETS)}: {line}")
        wanted.setdefault(words[0], {})[words[1]] = (float(words[3]), words[2] == "<=")
    return wanted


def score(name):
    """All figures that the scorer prints for a set."""
    what, gold, articles, answer = SETS[name]
    with tempfile.TemporaryDirectory() as folder:
        started = time.monotonic()
        predicted = answer(SHARED / articles, pathlib.Path(folder))
        took = time.monotonic() - started
        printed = subprocess.run([sys.executable, str(SCORER), what, str(SHARED / gold), str(predicted)],
                                 check=True, capture_output=True, text=True).stdout
    print(f"\n== {name} ({took:.0f} s)\n{printed}", end="", flush=True)
    figures = {}
    for line in printed.splitlines():
        words = line.split()
        if len(words) == 2:
            try:
                figures[words[0]] = float(words[1])
            except ValueError:
                pass
    return figures


def main():
    if not SCORER.exists():
        print(f"score gate: skipped, no labelled data beside this checkout ({SHARED.name}/)")
        return
    below = []
    for name, wanted in floors().items():
        figures = score(name)
        for figure, (bound, is_ceiling) in wanted.items():
            got = figures.get(figure)
            if got is None or (got > bound if is_ceiling else got < bound):
                below.append(f"{name} {figure} is {got}, must be {'<=' if is_ceiling else '>='} {bound}")
    if below:
        sys.exit("\nscore gate: FAILED\n  " + "\n  ".join(below))
    print("\nscore gate: passed")


if __name__ == "__main__":
    main()
