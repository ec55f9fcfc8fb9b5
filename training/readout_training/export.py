"""Writes a checkpoint as an ONNX graph in single precision, with vocabulary and labels beside it."""
import argparse
import pathlib

import torch

from . import labels, model

OPSET = 14


def load(checkpoint):
    """(analyser in evaluation mode, label lists) of a checkpoint."""
    saved = torch.load(checkpoint, map_location="cpu")
    analyser = model.Analyser({k: len(v) for k, v in saved["labels"].items()})
    analyser.load_state_dict(saved["model"])
    return analyser.eval(), saved["labels"]


def write(analyser, path):
    b, n, w = 2, 12, 7
    ids = torch.randint(1000, 2000, (b, n))
    ids[1, 9:] = 0
    word = torch.arange(w).unsqueeze(0).repeat(b, 1)
    bound = torch.full((b, w), -1)
    bound[:, 0], bound[1, 5:] = 0, -2
    axes = {"ids": {0: "B", 1: "N"}, "shape": {0: "B", 1: "N"}, "word": {0: "B", 1: "W"}, "bound": {0: "B", 1: "W"}}
    axes.update({k: {0: "B", 1: "W"} for k in model.Exported.OUTPUTS})
    axes["arc"] = {0: "B", 1: "W", 2: "W"}
    torch.onnx.export(model.Exported(analyser), (ids, torch.ones_like(ids), word, bound), str(path),
                      input_names=["ids", "shape", "word", "bound"], output_names=list(model.Exported.OUTPUTS),
                      dynamic_axes=axes, opset_version=OPSET, do_constant_folding=True)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--checkpoint", required=True)
    p.add_argument("--base", required=True, help="the Maven artifact with the encoder (jar), for its vocabulary")
    p.add_argument("--out", required=True, help="folder for model.onnx, vocab.txt and labels.json")
    args = p.parse_args()
    out = pathlib.Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    analyser, label_sets = load(args.checkpoint)
    write(analyser, out / "model.onnx")
    labels.save(label_sets, out / "labels.json")
    vocabulary, _ = model.base_files(args.base)
    (out / "vocab.txt").write_text("".join(v + "\n" for v in vocabulary), encoding="utf-8")


if __name__ == "__main__":
    main()
