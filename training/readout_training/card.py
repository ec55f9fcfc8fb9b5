"""Writes the model's card: card.json for machines (the analyser checks the files against it), CARD.md for people."""
import argparse
import hashlib
import json
import pathlib

FILES = ("readout-en.onnx", "vocab.txt", "labels.json")
DATA = (
    ("UD English EWT, train", "trees, tags, lemmas", "CC BY-SA 4.0"),
    ("UD English GUM, train, the genres whose texts are CC BY, CC BY-SA or public domain (academic, bio, court, "
     "interview, news, speech, textbook, vlog, voyage)", "trees, tags, lemmas, names", "annotations CC BY 4.0, texts by genre"),
    ("Universal NER, EWT dev", "names", "CC BY-SA 4.0"),
    ("CrossNER politics, train and dev", "names", "MIT; texts CC BY-SA"),
    ("WikiGold", "names", "CC BY 4.0"),
    ("re3d without its BBC folder, four documents of five", "names", "by folder: public domain, OGL 3, CC BY"),
    ("Releases of the US Department of State, May 2021 to August 2022", "names, silver: a first model of ours, "
     "corrected by rules and tables", "public domain; labels ours"),
    ("Tables of states, capitals, nationalities, organisations, given and family names", "names put in the place of "
     "others; nationalities", "ours"),
    ("all-MiniLM-L6-v2", "the encoder's weights to begin with, and its vocabulary", "Apache-2.0"),
)
LIMITS = (
    "For English news and official statements. It was trained on web texts, encyclopaedia, news, speeches and official "
    "releases; informal writing is read less well, other languages are not read at all.",
    "Silver labels carry the errors of the model and the rules that made them.",
    "Names of persons of all regions were put into the training texts, but persons of regions that the annotated texts "
    "seldom name may still be missed, or taken for places or organisations.",
    "A state counts as a place also where it acts; nationalities and groups are marked mainly after tables.",
    "Not meant for decisions about persons. What it says goes with the words it was read from; check them.",
)


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def card(folder, version, recipe, single, int8):
    """The card as a dictionary; `single` and `int8` are what report.py wrote, `recipe` maps words to values."""
    labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
    return dict(
        name="readout-en", version=version,
        files={f: digest(folder / f) for f in FILES},
        bytes={f: (folder / f).stat().st_size for f in FILES},
        licence="Apache-2.0",
        data=[dict(source=s, used_for=u, licence=x) for s, u, x in DATA],
        labels={k: v if len(v) < 60 else f"{len(v)} edit scripts" for k, v in labels.items()},
        recipe=recipe, figures=dict(single_precision=single, int8=int8), limits=list(LIMITS))


def _tree_rows(figures):
    yield "| development set, words given | UPOS | XPOS | lemma | UAS | LAS | LAS with subtypes |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for precision, found in figures.items():
        for key in ("ewt-dev", "ewt-dev windows", "gum-dev", "gum-dev windows"):
            if key in found:
                values = " | ".join(f"{found[key][k]:.2f}" for k in ("upos", "xpos", "lemma", "uas", "las", "lassub"))
                yield f"| {key}, {precision.replace('_', ' ')} | {values} |"


def _running_rows(figures):
    yield "| words given, sentences found by the model | sentence start F1 | UAS | LAS |"
    yield "| --- | --- | --- | --- |"
    for key, found in figures["int8"].items():
        if "start_f1" in found:
            yield f"| {key} | {found['start_f1']:.2f} | {found['uas']:.2f} | {found['las']:.2f} |"


def _name_rows(figures):
    yield "| names, exact, precision / recall / F1 | person | organisation | place | all three |"
    yield "| --- | --- | --- | --- | --- |"
    for precision, sets in figures.items():
        for key in ("re3d-held-out", "crossner-test", "uner-pud"):
            cells = " | ".join(" / ".join(f"{x:.1f}" for x in sets[key][k]) for k in ("PER", "ORG", "LOC", "all"))
            yield f"| {key}, {precision.replace('_', ' ')} | {cells} |"


def markdown(c):
    """The card for people."""
    lines = [f"# {c['name']} {c['version']}", "",
             "One encoder with heads for sentence starts, tags, lemmas, dependency trees and names in English news. "
             "Read by the analyser of Readout; written by `training/`, not by hand.", "", "## Files", ""]
    lines += [f"- `{f}`, {c['bytes'][f]:,} bytes, SHA-256 `{h}`" for f, h in c["files"].items()]
    lines += ["", f"Licence: {c['licence']}.", "", "## Data", "", "| source | used for | licence |", "| --- | --- | --- |"]
    lines += [f"| {d['source']} | {d['used_for']} | {d['licence']} |" for d in c["data"]]
    lines += ["", "Not trained on: EWT dev trees, GUM dev, re3d's held-out fifth and BBC folder, CrossNER politics test, "
              "Universal NER PUD. Those are the sets of the figures.", "", "## Labels", ""]
    lines += [f"- {k}: {v if isinstance(v, str) else ' '.join(v)}" for k, v in c["labels"].items()]
    lines += ["", "## Recipe", ""] + [f"- {k}: {v}" for k, v in c["recipe"].items()]
    lines += ["", "## Figures", "",
              "All words count, punctuation too. LAS ignores subtypes unless it says otherwise. "
              "\"windows\": several sentences at a time, their borders given; else one sentence at a time, "
              "decoded into the best tree.", ""]
    for rows in (_tree_rows, _running_rows, _name_rows):
        table = list(rows(c["figures"]))
        lines += table + [""] if len(table) > 2 else []
    return "\n".join(lines + ["## Use and limits", ""] + [f"- {x}" for x in c["limits"]]) + "\n"


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--folder", required=True, help="holds " + ", ".join(FILES))
    p.add_argument("--version", required=True)
    p.add_argument("--single", required=True, help="figures of report.py in single precision")
    p.add_argument("--int8", required=True, help="figures of report.py of readout-en.onnx")
    p.add_argument("--recipe", action="append", default=[], metavar="KEY=VALUE", help="lines for the recipe")
    args = p.parse_args()
    folder = pathlib.Path(args.folder)
    load = lambda path: json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    written = card(folder, args.version, dict(r.split("=", 1) for r in args.recipe), load(args.single), load(args.int8))
    (folder / "card.json").write_text(json.dumps(written, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    (folder / "CARD.md").write_text(markdown(written), encoding="utf-8")


if __name__ == "__main__":
    main()
