"""An engine (see `evaluate`) that runs an ONNX file in ONNX Runtime, through its Java library."""
import pathlib
import struct
import subprocess

import numpy as np
import torch

RUNNER = pathlib.Path(__file__).parent.parent / "onnx-runner" / "Runner.java"
OUTPUTS = ("start", "upos", "xpos", "lemma", "head", "label", "arc", "ner", "startLogit")
FLOATS = ("arc", "ner", "startLogit")


class Runtime:
    """A process that runs the model until closed; `raw` answers with all outputs of the graph."""

    def __init__(self, onnx_file, jar, threads=1, java="java"):
        self._process = subprocess.Popen([java, "-cp", str(jar), str(RUNNER), str(onnx_file), str(threads)],
                                         stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def raw(self, t):
        b, n = t["ids"].shape
        w = t["word"].shape[1]
        pipe = self._process.stdin
        pipe.write(struct.pack(">iii", b, n, w))
        for key in ("ids", "shape", "word", "bound"):
            pipe.write(t[key].numpy().astype(">i8").tobytes())
        pipe.flush()
        shapes = {"head": (b, w, -1), "label": (b, w, -1), "arc": (b, w, w), "ner": (b, w, -1)}
        out = {}
        for key in OUTPUTS:
            count = struct.unpack(">i", self._read(4))[0]
            values = np.frombuffer(self._read(4 * count), ">f4" if key in FLOATS else ">i4")
            values = values.astype(np.float32 if key in FLOATS else np.int64)
            out[key] = torch.from_numpy(values.reshape(shapes.get(key, (b, w))))
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
