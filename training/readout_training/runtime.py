"""An engine (see `evaluate`) that runs an ONNX file in ONNX Runtime, through its Java library."""
import pathlib
import struct
import subprocess

import numpy as np
import torch

from . import model

RUNNER = pathlib.Path(__file__).parent.parent / "onnx-runner" / "Runner.java"
OUTPUTS = ("start", "upos", "xpos", "lemma", "head", "label", "arc", "ner", "startLogit")
FLOATS = ("arc", "ner", "startLogit")


class Runtime:
    """A process that runs the model until closed; `raw` answers with all outputs of the graph."""

    def __init__(self, onnx_file, jar, threads=1, java="java"):
        self._process = subprocess.Popen([java, "-cp", str(jar), str(RUNNER), str(onnx_file), str(threads)],
                                         stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def raw(self, t):
        """All outputs for a batch, padded; the graph reads its windows one after the other, without padding."""
        read = [self._window({k: v[i:i + 1] for k, v in t.items()}) for i in range(t["ids"].shape[0])]
        words = t["word"].shape[1]
        out = {}
        for key in OUTPUTS:
            rows = [r[key] for r in read]
            wide = list(rows[0].shape[1:])
            wide = [words] * 2 if key == "arc" else [words] + wide[1:]
            out[key] = torch.full([len(rows)] + wide, model.MASKED if key == "arc" else 0, dtype=rows[0].dtype)
            for i, row in enumerate(rows):
                out[key][(i,) + tuple(slice(n) for n in row.shape[1:])] = row[0]
        return out

    def _window(self, t):
        n, w = (t["ids"] != 0).sum().item(), (t["bound"] != -2).sum().item()
        pipe = self._process.stdin
        pipe.write(struct.pack(">iii", 1, n, w))
        arrays = {k: t[k][0, :c].numpy().copy() for k, c in (("ids", n), ("shape", n), ("word", w), ("bound", w))}
        arrays["place"] = np.arange(n)
        arrays["bound"][1] = 1  # the first word starts a sentence
        for key in ("ids", "shape", "place", "word", "bound"):
            pipe.write(arrays[key].astype(">i8").tobytes())
        pipe.flush()
        shapes = {"head": (1, w, -1), "label": (1, w, -1), "arc": (1, w, w), "ner": (1, w, -1)}
        out = {}
        for key in OUTPUTS:
            count = struct.unpack(">i", self._read(4))[0]
            values = np.frombuffer(self._read(4 * count), ">f4" if key in FLOATS else ">i4")
            values = values.astype(np.float32 if key in FLOATS else np.int64)
            out[key] = torch.from_numpy(values.reshape(shapes.get(key, (1, w))))
        return out

    def __call__(self, t):
        out = self.raw(t)
        return dict(out, head=out["head"][:, :, 0].clone(), deprel=out["label"][:, :, 0].clone(),
                    candidates=out["head"], candidate_labels=out["label"])

    def _read(self, count):
        data = self._process.stdout.read(count)
        if len(data) < count:
            raise RuntimeError("the runner ended early; its error output says why")
        return data

    def close(self):
        self._process.stdin.close()
        self._process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
