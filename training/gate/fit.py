"""Fits the weights of the gate before the model (gate.tsv) by logistic regression.

    java -cp CLASSES Signs.java GOLD OFFICIAL OTHER > signs.tsv
    python3 fit.py signs.tsv --gold GOLD [GOLD ...] --official OFFICIAL --other OTHER [OTHER ...] [--record record.json]

GOLD are folders of annotations as `readout evaluate record` reads them; of their articles those count that have a main
engagement or a measure. OFFICIAL holds official releases (taken to be worth reading, with little weight), OTHER other news.
`--record` is the record of OTHER by the full reading: texts in which it finds something are left out, for nobody has said
that they are other news. Prints the weights in the form of the table, and what they let in.
"""

import argparse
import json
import os
from pathlib import Path

import numpy as np

SIGNS = ["states", "acts", "density", "lead-pair", "lead-act", "lead-office"]
DECIDED = {"too-short", "not-english", "no-two-states"}
WEIGHT = {"gold": 3.0, "official": 0.15, "other": 1.0}


def gold_articles(folders):
    """Path of each annotated article -> whether it has a main engagement or a measure."""
    articles = {}
    for folder in folders:
        for file in sorted(Path(folder).glob("*.json")):
            annotation = json.loads(file.read_text(encoding="utf-8"))
            if "engagements" in annotation:
                path = os.path.normpath(file.parent / annotation["file"])
                main = any(one.get("main") for one in annotation["engagements"])
                articles[path] = main or bool(annotation["measures"])
    return articles


def telling(record):
    """The sources of a record that tell of a contact or a measure."""
    sources = {article["id"]: article["source"] for article in record["articles"]}
    found = set()
    for fact in record["engagements"] + record["measures"]:
        for mention in fact["mentions"]:
            found.add(os.path.normpath(sources[mention.get("article") or mention["evidence"]["article"]]))
    return found


def part(path, gold, arguments):
    if path in gold:
        return "gold" if gold[path] else None
    if path.startswith(os.path.normpath(arguments.official)):
        return "official"
    return "other"


def fit(signs, worth, weights, steps=20_000, rate=0.3, ridge=0.002):
    """Logistic regression by gradient descent: deterministic, and quick enough for six signs."""
    slopes, base = np.zeros(signs.shape[1]), 0.0
    for _ in range(steps):
        error = weights * (1 / (1 + np.exp(-(signs @ slopes + base))) - worth)
        slopes -= rate * (signs.T @ error / weights.sum() + ridge * slopes)
        base -= rate * error.sum() / weights.sum()
    return slopes, base


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("signs")
    parser.add_argument("--gold", nargs="+", required=True)
    parser.add_argument("--official", required=True)
    parser.add_argument("--other", nargs="+", required=True)
    parser.add_argument("--record")
    arguments = parser.parse_args()
    gold = gold_articles(arguments.gold)
    unsure = telling(json.loads(Path(arguments.record).read_text(encoding="utf-8"))) if arguments.record else set()
    rows = []
    for line in Path(arguments.signs).read_text(encoding="utf-8").splitlines():
        path, reason, *values = line.split("\t")
        path = os.path.normpath(path)
        kind = part(path, gold, arguments)
        if kind is not None and path not in unsure:
            rows.append((kind, reason in DECIDED, [float(value) for value in values]))
    kinds = np.array([row[0] for row in rows])
    decided = np.array([row[1] for row in rows])
    signs = np.array([row[2] for row in rows])
    weights = np.array([WEIGHT[kind] for kind in kinds])
    slopes, base = fit(signs[~decided], (kinds != "other")[~decided].astype(float), weights[~decided])
    print(f"base\t{base:.2f}")
    for sign, slope in zip(SIGNS, slopes):
        print(f"{sign}\t{slope:.2f}")
    score = np.where(decided, -np.inf, signs @ slopes + base)
    for kinder in (0.0, 0.5, 1.0):
        let = {kind: f"{(score[kinds == kind] >= -kinder).mean():.4f}" for kind in WEIGHT}
        print(f"# base kinder by {kinder}: let in {let}")


if __name__ == "__main__":
    main()
