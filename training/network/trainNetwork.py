"""Trains the network that tags and parses sentences, and writes it as a model file.

Two layers of a bidirectional LSTM read the words; tags come from the first layer, heads and
relations from the second (Dozat and Manning 2017, with a sum in place of the second bilinear form).
The weights that are kept are a running mean of those of the steps (Polyak averaging).
One thread and one seed: the same examples give the same bytes on the same machine.

Usage: python3 trainNetwork.py FOLDER OUT.bin [--hidden N] [--epochs N] [--seed N] [--sentences N]
FOLDER is what writeExamples.ts wrote.
"""
import argparse
import json
import math
import random
import struct
import time

import numpy
import torch
from torch import nn
from torch.nn import functional as F

PIECE_ROWS = 12288
VARIANTS = 3
# A word's place in a row of the examples: sentence, vector, pieces, variants of the shape, tag, head, relation, counted.
BATCH_WORDS = 1000
MEAN_DECAY = 0.9995


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("out")
    parser.add_argument("--hidden", type=int, default=160)
    parser.add_argument("--pieces", type=int, default=64)
    parser.add_argument("--arc", type=int, default=128)
    parser.add_argument("--label", type=int, default=128)
    parser.add_argument("--layers", type=int, default=2)
    parser.add_argument("--epochs", type=int, default=24)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--dropout", type=float, default=0.33)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sentences", type=int, default=None, help="learn from the first so many only, to try things out")
    return parser.parse_args()


def read_model_file(path):
    data = open(path, "rb").read()
    end = data.index(b"\n", 6)
    header = json.loads(data[6:end])
    at, arrays = end + 1, {}
    kinds = {"u8": numpy.uint8, "u16": numpy.uint16, "u32": numpy.uint32}
    for one in header["arrays"]:
        kind = numpy.dtype(kinds[one["type"]])
        arrays[one["name"]] = numpy.frombuffer(data, kind, one["length"], at)
        at += one["length"] * kind.itemsize
    return header, arrays


def write_model_file(path, kind, texts, numbers, arrays):
    names = {"uint8": "u8", "uint16": "u16", "uint32": "u32"}
    described = [{"name": n, "type": names[a.dtype.name], "length": int(a.size)} for n, a in arrays.items()]
    header = {"kind": kind, "texts": texts, "numbers": numbers, "arrays": described}
    with open(path, "wb") as out:
        out.write(b"TACM1\n" + json.dumps(header, separators=(",", ":")).encode() + b"\n")
        for array in arrays.values():
            out.write(array.tobytes())


def read_sentences(path, pieces):
    width = 2 + pieces + VARIANTS + 4
    rows = torch.from_numpy(numpy.fromfile(path, numpy.int32).reshape(-1, width).astype(numpy.int64))
    starts = [0] + (torch.nonzero(rows[1:, 0] != rows[:-1, 0]).flatten() + 1).tolist() + [len(rows)]
    return [rows[a:b, 1:] for a, b in zip(starts, starts[1:])]


class Network(nn.Module):
    def __init__(self, a, vectors, trained, tags, deprels):
        super().__init__()
        self.dropout = a.dropout
        self.register_buffer("vectors", vectors)
        self.trained = trained
        self.own = nn.Embedding(trained, vectors.shape[1])
        nn.init.zeros_(self.own.weight)
        self.pieces = nn.Embedding(PIECE_ROWS, a.pieces)
        nn.init.normal_(self.pieces.weight, std=0.1)
        size = vectors.shape[1] + a.pieces
        self.lstms = nn.ModuleList(
            [nn.LSTM(size if layer == 0 else 2 * a.hidden, a.hidden, bidirectional=True) for layer in range(a.layers)]
        )
        for lstm in self.lstms:
            for name, weight in lstm.named_parameters():
                if "weight_hh" in name:
                    for gate in weight.data.chunk(4):
                        nn.init.orthogonal_(gate)
                if "bias_ih" in name:
                    weight.data.zero_()
                    weight.data[a.hidden : 2 * a.hidden] = 1.0
                if "bias_hh" in name:
                    weight.data.zero_()
                    weight.requires_grad = False
        self.tag = nn.Linear(2 * a.hidden, tags)
        self.arc_dependent = nn.Linear(2 * a.hidden, a.arc)
        self.arc_head = nn.Linear(2 * a.hidden, a.arc)
        self.arc = nn.Parameter(torch.zeros(a.arc, a.arc))
        self.arc_bias = nn.Linear(a.arc, 1, bias=False)
        self.label_dependent = nn.Linear(2 * a.hidden, a.label)
        self.label_head = nn.Linear(2 * a.hidden, a.label, bias=False)
        self.label = nn.Linear(a.label, deprels)
        self.root = nn.Parameter(torch.zeros(2 * a.hidden))

    def locked(self, x, p):
        """Dropout that is the same at every word of a sentence (Gal and Ghahramani 2016)."""
        if not self.training:
            return x
        return x * torch.empty(1, x.shape[1], x.shape[2]).bernoulli_(1 - p) / (1 - p)

    def lstm(self, layer, x):
        lstm = self.lstms[layer]
        weights = []
        for name in lstm._flat_weights_names:
            weight = getattr(lstm, name)
            if self.training and "weight_hh" in name:
                weight = F.dropout(weight, 0.6 * self.dropout)
            weights.append(weight)
        zero = torch.zeros(2, x.shape[1], lstm.hidden_size)
        return torch._VF.lstm(x, (zero, zero), weights, True, 1, 0.0, self.training, True, False)[0]

    def words(self, ids, pieces):
        vector = self.vectors[ids]
        own = self.own(ids.clamp(max=self.trained - 1)) * (ids < self.trained).unsqueeze(-1)
        letters = self.pieces(pieces).sum(-2)
        if self.training:
            # Forgetting words makes the network learn to read names that it never saw from their letters and places.
            keep_own = torch.empty(ids.shape).bernoulli_(0.75).unsqueeze(-1)
            keep_vector = torch.empty(ids.shape).bernoulli_(0.92).unsqueeze(-1)
            own, vector = own * keep_own * keep_vector, vector * keep_vector
        return torch.cat([vector + own, letters], -1)

    def forward(self, ids, pieces):
        """ids: words by sentences; gives tags, arcs (sentence, dependent, head with the root first) and what labels need."""
        x = self.locked(self.words(ids, pieces), 0.75 * self.dropout)
        first = None
        for layer in range(len(self.lstms)):
            x = self.lstm(layer, x)
            if layer == 0:
                first = x
            x = self.locked(x, self.dropout)
        tags = self.tag(self.locked(first, self.dropout))
        heads = torch.cat([self.root.expand(1, x.shape[1], -1), x])
        dependent = self.locked(F.relu(self.arc_dependent(x)), self.dropout).transpose(0, 1)
        head = self.locked(F.relu(self.arc_head(heads)), self.dropout).transpose(0, 1)
        arcs = (dependent @ self.arc) @ head.transpose(1, 2) + self.arc_bias(head).transpose(1, 2)
        return tags.transpose(0, 1), arcs, self.label_dependent(x).transpose(0, 1), self.label_head(heads).transpose(0, 1)

    def labels(self, dependent, head, chosen):
        picked = head.gather(1, chosen.unsqueeze(-1).expand(-1, -1, head.shape[-1]))
        hidden = F.relu(dependent + picked)
        return self.label(F.dropout(hidden, self.dropout, self.training))


def unpack(batch, pieces):
    rows = torch.stack(batch, 1)
    ids, letters, shapes = rows[..., 0], rows[..., 1 : 1 + pieces], rows[..., 1 + pieces : 1 + pieces + VARIANTS]
    tag, head, deprel, counted = (rows[..., i].transpose(0, 1) for i in range(-4, 0))
    return ids, letters, shapes, tag, head, deprel, counted


def batches(sentences, chance):
    by_length = {}
    for sentence in sentences:
        by_length.setdefault(len(sentence), []).append(sentence)
    made = []
    for length, group in sorted(by_length.items()):
        chance.shuffle(group)
        size = max(1, BATCH_WORDS // length)
        made += [group[at : at + size] for at in range(0, len(group), size)]
    chance.shuffle(made)
    return made


def recased(letters, shapes, chance):
    """Now and then a sentence in capitals, titled or small, as headlines and careless writers have them."""
    if chance.random() > 0.06:
        return letters
    letters = letters.clone()
    letters[..., -1] = shapes[..., chance.choice([0, 1, 1, 2])]
    return letters


def loss_of(network, batch, pieces, chance):
    ids, letters, shapes, tag, head, deprel, _ = unpack(batch, pieces)
    tags, arcs, dependent, heads = network(ids, recased(letters, shapes, chance))
    labels = network.labels(dependent, heads, head)
    return (
        F.cross_entropy(tags.flatten(0, 1), tag.flatten())
        + F.cross_entropy(arcs.flatten(0, 1), head.flatten())
        + F.cross_entropy(labels.flatten(0, 1), deprel.flatten())
    )


@torch.no_grad()
def score(network, sentences, pieces, tag_names):
    network.eval()
    upos = numpy.array([name.split("|")[0] for name in tag_names])
    words = right_upos = counted_words = right_heads = right_labels = 0
    for batch in batches(sentences, random.Random(0)):
        ids, letters, _, tag, head, deprel, counted = unpack(batch, pieces)
        tags, arcs, dependent, heads = network(ids, letters)
        chosen = arcs.argmax(-1)
        labels = network.labels(dependent, heads, chosen).argmax(-1)
        right_upos += int((upos[tags.argmax(-1).numpy()] == upos[tag.numpy()]).sum())
        words += tag.numel()
        good = (chosen == head) & (counted == 1)
        counted_words += int(counted.sum())
        right_heads += int(good.sum())
        right_labels += int((good & (labels == deprel)).sum())
    network.train()
    return 100 * right_upos / words, 100 * right_heads / counted_words, 100 * right_labels / counted_words


def quantised(weight):
    """A byte a number and a scale a row: value = (byte - 128) * scale."""
    rows = weight.reshape(weight.shape[0], -1).numpy()
    scale = numpy.maximum(numpy.abs(rows).max(1), 1e-8) / 127
    numbers = (numpy.rint(rows / scale[:, None]) + 128).astype(numpy.uint8)
    return numbers.reshape(-1), scale.astype(numpy.float32).view(numpy.uint32)


def arrays_of(network):
    arrays = {}
    for name, weight in network.state_dict().items():
        if name == "vectors" or "bias_hh" in name:
            continue
        if weight.dim() == 2 and weight.shape[0] > 1:
            arrays[name], arrays[name + ".scale"] = quantised(weight)
        else:
            arrays[name] = weight.reshape(-1).numpy().astype(numpy.float32).view(numpy.uint32)
    return arrays


def main():
    a = arguments()
    torch.set_num_threads(1)
    torch.manual_seed(a.seed)
    chance = random.Random(a.seed)
    about = json.load(open(f"{a.folder}/examples.json"))
    header, stored = read_model_file(f"{a.folder}/vectors.bin")
    dimensions, reach = header["numbers"]["dimensions"], header["numbers"]["reach"]
    # Unit vectors are stretched so that a number is about as large as one of the letters' is.
    vectors = torch.from_numpy((stored["vectors"].astype(numpy.float32) - 128) * (reach / 127) * 5).reshape(-1, dimensions)
    pieces = about["pieces"]
    train, ewt, gum = (read_sentences(f"{a.folder}/{name}.i32", pieces) for name in ("train", "ewt", "gum"))
    train = train[: a.sentences]
    network = Network(a, vectors, about["trained"], len(about["tags"]), len(about["deprels"]))
    mean = Network(a, vectors, about["trained"], len(about["tags"]), len(about["deprels"]))
    mean.load_state_dict(network.state_dict())
    weights = [w for w in network.parameters() if w.requires_grad]
    kept = [w for w in mean.parameters() if w.requires_grad]
    optimiser = torch.optim.Adam(weights, lr=a.rate, betas=(0.9, 0.95))
    steps = a.epochs * len(batches(train, random.Random(0)))
    print(f"{sum(w.numel() for w in weights)} weights, {steps} steps", flush=True)
    step, begun = 0, time.time()
    for epoch in range(a.epochs):
        total = 0.0
        network.train()
        for batch in batches(train, chance):
            rate = a.rate * min(1, (step + 1) / 300) * (0.5 + 0.5 * math.cos(math.pi * step / steps))
            for group in optimiser.param_groups:
                group["lr"] = max(rate, a.rate * 0.01)
            loss = loss_of(network, batch, pieces, chance)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(weights, 5.0)
            optimiser.step()
            decay = min(MEAN_DECAY, (step + 1) / (step + 10))
            with torch.no_grad():
                for target, source in zip(kept, weights):
                    target.lerp_(source, 1 - decay)
            total += float(loss.detach())
            step += 1
        if epoch % 4 == 3 or epoch == a.epochs - 1 or epoch == 0:
            told = [" ".join(f"{v:.2f}" for v in score(mean, s, pieces, about["tags"])) for s in (ewt, gum)]
            print(f"epoch {epoch + 1} loss {total / steps * a.epochs:.3f} EWT {told[0]} GUM {told[1]} {time.time() - begun:.0f} s", flush=True)
    numbers = {"hidden": a.hidden, "layers": a.layers, "pieces": a.pieces, "arc": a.arc, "label": a.label, "trained": about["trained"]}
    numbers = {**numbers, "dimensions": dimensions, "stretch": 5 * reach / 127}
    write_model_file(a.out, "network", {"tags": about["tags"], "deprels": about["deprels"]}, numbers, arrays_of(mean))


main()
