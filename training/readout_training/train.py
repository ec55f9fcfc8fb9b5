"""Trains the analyser. `python3 -m readout_training.train --help`.

The learning rate falls linearly to nothing, over a number of steps (`--steps`, repeatable to the bit on one
machine) or over the wall clock (`--minutes`, for a machine whose speed is not known beforehand: the schedule
then ends on time whatever else runs there). Both are kept in the checkpoint, so that a run that was cut short
goes on where it was with `--resume`.
"""
import argparse
import json
import pathlib
import random
import time

import torch
import torch.nn.functional as F

from . import data, evaluate, labels, model, report, windows
from .wordpiece import WordPiece

WEIGHTS = dict(upos=0.5, xpos=0.3, lemma=0.5, head=1.0, deprel=1.0, start=0.5, ner=1.0)
FULL_COUNT = 150  # a batch with fewer targets than this counts in proportion


def losses(out, t, allowed):
    """The mean loss of each head over its targets."""
    found = {}
    for key in ("upos", "xpos", "lemma", "head", "deprel"):
        target = t[key].flatten()
        n = (target >= 0).sum().item()
        if n:
            found[key] = F.cross_entropy(out[key].float().flatten(0, 1), target, ignore_index=windows.NONE,
                                         reduction="sum") / max(n, FULL_COUNT)
    known = t["start"] >= 0
    if known.any():
        found["start"] = F.binary_cross_entropy_with_logits(
            out["start"][known], t["start"][known].float(), reduction="sum") / max(known.sum().item(), FULL_COUNT)
    known = t["ner"] >= 0
    if known.any():
        scores = out["ner"].float()[known]
        right = scores + (1 - allowed[t["ner"][known]]) * -1e4
        found["ner"] = (torch.logsumexp(scores, -1) - torch.logsumexp(right, -1)).sum() / max(known.sum().item(), FULL_COUNT)
    return found


class Clock:
    """How far a run is, from 0 to 1, by steps or by minutes."""

    def __init__(self, steps, minutes, spent=0.0):
        self._steps, self._seconds = steps, minutes * 60 if minutes else None
        self._began = time.monotonic() - spent

    def spent(self):
        return time.monotonic() - self._began

    def progress(self, step):
        return min(1.0, step / self._steps if self._steps else self.spent() / self._seconds)


def rate(progress, warm=0.04, floor=0.01):
    """The share of the full learning rate."""
    return max(progress / warm, 0.02) if progress < warm else max(floor, (1 - progress) / (1 - warm))


def optimiser(net, encoder_rate, head_rate):
    inner = [p for p in net.encoder.parameters() if p.requires_grad]
    outer = [p for n, p in net.named_parameters() if not n.startswith("encoder.")]
    return torch.optim.AdamW([
        dict(params=[p for p in inner if p.dim() > 1], lr=encoder_rate, weight_decay=0.01),
        dict(params=[p for p in inner if p.dim() < 2], lr=encoder_rate, weight_decay=0.0),
        dict(params=outer, lr=head_rate, weight_decay=0.01)], betas=(0.9, 0.98))


def take_over(net, saved):
    """Loads the weights of a checkpoint, as far as the architecture is the same."""
    own = net.state_dict()
    net.load_state_dict({k: saved["model"].get(k, v) if saved["model"].get(k, v).shape == v.shape else v
                         for k, v in own.items()})


def arguments():
    p = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    p.add_argument("--data", required=True, help="folder with ud-english/ and ner/")
    p.add_argument("--silver", help="file that silver.py wrote")
    p.add_argument("--base", required=True, help="the Maven artifact with the encoder (jar)")
    p.add_argument("--out", required=True, help="folder for checkpoints and figures")
    p.add_argument("--steps", type=int, default=0)
    p.add_argument("--minutes", type=float, default=0)
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--pieces", type=int, default=2048, help="pieces in a batch")
    p.add_argument("--share", action="append", default=[], metavar="SOURCE=TIMES")
    p.add_argument("--evaluate-every", type=int, default=data.Rounds.PARTS, help="rounds between evaluations")
    p.add_argument("--init", help="checkpoint to begin from: takes over whatever has the same name and shape")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--resume", action="store_true")
    return p.parse_args()


def main():
    args = arguments()
    if bool(args.steps) == bool(args.minutes):
        raise SystemExit("give either --steps or --minutes")
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    out = pathlib.Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    vocabulary, base = model.base_files(args.base)
    wordpiece = WordPiece(vocabulary)
    corpus = data.load(args.data, args.silver)
    saved = torch.load(out / "last.pt") if args.resume else None
    label_sets = saved["labels"] if saved else data.label_sets(corpus)
    numbers = labels.Numbers(label_sets)
    net = model.Analyser(numbers.sizes(), None if saved else model.pretrained(base))
    net.encoder.we.weight.requires_grad = False
    if args.init and not saved:
        first = torch.load(args.init)
        if first["labels"] != label_sets:
            raise SystemExit("the labels of --init are others: it was trained on other data")
        take_over(net, first)
    shares = {k: float(v) for k, v in (s.split("=") for s in args.share)}
    rounds = data.Rounds(corpus, wordpiece, numbers, args.seed, shares)
    opt = optimiser(net, args.rate, args.head_rate)
    step, number, best, spent = 0, 0, -1.0, 0.0
    if saved:
        net.load_state_dict(saved["model"])
        opt.load_state_dict(saved["optimiser"])
        step, number, best, spent = saved["step"], saved["round"], saved["best"], saved["spent"]
    clock = Clock(args.steps, args.minutes, spent)
    rates = [args.rate, args.rate, args.head_rate]
    allowed = torch.tensor(labels.allowed_names())
    trained = [p for p in net.parameters() if p.requires_grad]
    log = open(out / "log.jsonl", "a", encoding="utf-8")

    def note(**entry):
        print(json.dumps(entry), file=log, flush=True)
        print(json.dumps(entry), flush=True)

    net.train()
    smooth, pieces, since = {}, 0, time.monotonic()
    while clock.progress(step) < 1:
        rng = random.Random(args.seed * 7919 + number)
        examples = rounds.examples(number)
        groups = windows.batches(examples, args.pieces, rng)
        note(event="round", number=number, windows=len(examples), words=sum(len(e[2]) - 1 for e in examples),
             steps=len(groups), seconds=round(clock.spent()))
        for batch in groups:
            progress = clock.progress(step)
            if progress >= 1:
                break
            for group, full in zip(opt.param_groups, rates):
                group["lr"] = full * rate(progress)
            t = windows.tensors(batch)
            with torch.autocast("cpu", torch.bfloat16):
                scores = net(t["ids"], t["shape"], t["word"], t["bound"], t["head"].clamp(min=0))
            parts = losses(scores, t, allowed)
            opt.zero_grad(set_to_none=True)
            sum(WEIGHTS[k] * v for k, v in parts.items()).backward()
            torch.nn.utils.clip_grad_norm_(trained, 1.0)
            opt.step()
            step += 1
            pieces += sum(len(e[0]) for e in batch)
            for k, v in parts.items():
                smooth[k] = 0.98 * smooth.get(k, v.item()) + 0.02 * v.item()
            if step % 50 == 0:
                note(event="step", step=step, progress=round(progress, 4), seconds=round(clock.spent()),
                     pieces_per_second=round(pieces / (time.monotonic() - since)),
                     **{k: round(v, 3) for k, v in smooth.items()})
                pieces, since = 0, time.monotonic()
        number += 1
        state = lambda: dict(model=net.state_dict(), labels=label_sets, optimiser=opt.state_dict(), step=step,
                             best=best, spent=clock.spent(), **{"round": number})
        if number % args.evaluate_every == 0 or clock.progress(step) >= 1:
            began = time.monotonic()
            with torch.autocast("cpu", torch.bfloat16):
                found = report.figures(evaluate.torch_engine(net), corpus, wordpiece, numbers)
            net.train()
            score = (found["ewt-dev"]["las"] + found["gum-dev"]["las"]) / 2
            note(event="figures", number=number, step=step, took=round(time.monotonic() - began), **found)
            if score > best:
                best = score
                torch.save(dict(model=net.state_dict(), labels=label_sets), out / "best.pt")
        torch.save(state(), out / "last.pt")
    note(event="end", step=step, seconds=round(clock.spent()), best=best)


if __name__ == "__main__":
    main()
