"""Checks the sample tasks: sizes, duplicates, overlaps, label balance, lengths, simple baselines.

Prints a report for each task and ends with status 1 when something is off.
"""

import json
import re
import sys
from collections import Counter
from pathlib import Path

from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.metrics import f1_score
from sklearn.naive_bayes import MultinomialNB

from shop_grammar import PRODUCTS
from shop_slots import POOLS

SHOP = Path(__file__).resolve().parents[2] / "samples" / "shop"
SPLITS = ("train", "validation", "test")
LEAST = {"train": 240, "validation": 40, "test": 80}
TARGET_WORDS = {"shop_reply": 25, "shop_summary": 15}


def render(template, row):
    return re.sub(r"\{(\w+)\}", lambda m: row[m.group(1)], template)


def load(folder):
    card = json.loads((folder / "task.json").read_text(encoding="utf-8"))
    splits = {}
    for split in SPLITS:
        lines = (folder / f"{split}.jsonl").read_text(encoding="utf-8").splitlines()
        rows = [json.loads(line) for line in lines]
        splits[split] = [
            (render(card["input_template"], r), render(card["target_template"], r), r["message"])
            for r in rows
        ]
    return card, splits


def grams(text):
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i : i + 3]) for i in range(len(words) - 2)} or {tuple(words)}


def closest(rows, others):
    """Highest 3-gram Jaccard between a message of one list and one of the other."""
    sets = [grams(o[2]) for o in others]
    return max(len(g & o) / len(g | o) for g in (grams(r[2]) for r in rows) for o in sets)


def rougeL(found, wanted):
    a, b = re.findall(r"\w+", found.lower()), re.findall(r"\w+", wanted.lower())
    row = [0] * (len(b) + 1)
    for x in a:
        last = 0
        for j, y in enumerate(b):
            last, row[j + 1] = row[j + 1], last + 1 if x == y else max(row[j], row[j + 1])
    return 2 * row[-1] / (len(a) + len(b)) if a and b else 0.0


def naiveBayes(splits):
    words = CountVectorizer(token_pattern=r"\b\w+\b")
    inputs = words.fit_transform([r[0] for r in splits["train"]])
    model = MultinomialNB().fit(inputs, [r[1] for r in splits["train"]])
    wanted = [r[1] for r in splits["test"]]
    found = model.predict(words.transform([r[0] for r in splits["test"]]))
    hits = sum(f == w for f, w in zip(found, wanted)) / len(wanted)
    return (
        hits,
        f1_score(wanted, found, average="macro"),
        Counter((w, f) for w, f in zip(wanted, found) if w != f),
    )


def copyNearest(splits):
    """Exact match and ROUGE-L when the target of the most similar training message is copied."""
    words = TfidfVectorizer(ngram_range=(1, 2))
    train = words.fit_transform([r[2] for r in splits["train"]])
    near = (words.transform([r[2] for r in splits["test"]]) @ train.T).toarray().argmax(axis=1)
    pairs = [(splits["train"][i][1], r[1]) for i, r in zip(near, splits["test"])]
    return (sum(a == b for a, b in pairs) / len(pairs), sum(rougeL(a, b) for a, b in pairs) / len(pairs))


class Report:
    def __init__(self):
        self.faults = []

    def need(self, fine, what):
        if not fine:
            self.faults.append(what)
            print("  OFF:", what)


def checkSizes(name, splits, report):
    print(f"{name}: " + ", ".join(f"{s} {len(splits[s])}" for s in SPLITS))
    for split in SPLITS:
        rows = splits[split]
        report.need(len(rows) >= LEAST[split], f"{name}/{split} has only {len(rows)} examples")
        report.need(len({r[0] for r in rows}) == len(rows), f"{name}/{split} repeats an input")
        report.need(
            all("  " not in r[2] and not re.search(r"[{}\[\]|\x01\x02]", r[2] + r[1]) for r in rows),
            f"{name}/{split} has markup left in a text",
        )


def checkOverlap(name, splits, report):
    for a, b in (("train", "validation"), ("train", "test"), ("validation", "test")):
        shared = {r[0] for r in splits[a]} & {r[0] for r in splits[b]}
        near = closest(splits[a], splits[b])
        print(f"  {a}/{b}: {len(shared)} shared inputs, closest pair {near:.2f}")
        report.need(not shared and near <= 0.9, f"{name}: {a} and {b} overlap")


def checkLengths(name, splits, report):
    rows = [r for s in SPLITS for r in splits[s]]
    lengths = [len(r[0].split()) for r in rows]
    targets = [len(r[1].split()) for r in rows]
    mean = sum(lengths) / len(lengths)
    print(
        f"  input words: mean {mean:.1f}, {min(lengths)} to {max(lengths)}; target words: mean "
        f"{sum(targets) / len(targets):.1f}, longest {max(targets)}"
    )
    report.need(35 <= mean <= 60 and max(lengths) <= 95, f"{name}: input lengths are off")
    report.need(max(targets) <= TARGET_WORDS.get(name, 14), f"{name}: a target is too long")


def checkStated(name, splits, report):
    """Goods and colours in a written target must be found in its message."""
    colours = [c for pool in POOLS["colour"].values() for c in pool]
    goods = [(p.name, p.plural) for p in PRODUCTS] + [(c, c) for c in colours]
    lost = [
        r
        for s in SPLITS
        for r in splits[s]
        for one, many in goods
        if re.search(rf"\b{one}\b", r[1]) and one not in r[2].lower() and many not in r[2].lower()
    ]
    print(f"  targets with details that the message lacks: {len(lost)}")
    report.need(not lost, f"{name}: {[r[2] for r in lost[:2]]} lacks a detail")


def checkLabels(name, card, splits, report):
    labels = card["label_words"]
    for split in SPLITS:
        counts = Counter(r[1] for r in splits[split])
        print(f"  {split}: " + ", ".join(f"{lab} {counts[lab]}" for lab in labels))
        report.need(set(counts) == set(labels), f"{name}/{split}: labels differ from the card")
        report.need(
            max(counts.values()) <= 2 * min(counts.values()), f"{name}/{split}: labels are out of balance"
        )
    hits, macro, mixed = naiveBayes(splits)
    print(
        f"  naive Bayes on test: accuracy {hits:.3f}, macro F1 {macro:.3f}; most confused: "
        + ", ".join(f"{w} as {f} {n}" for (w, f), n in mixed.most_common(3))
    )
    report.need(0.5 <= hits <= 0.8, f"{name}: naive Bayes scores {hits:.2f}")


def main():
    report, seen = Report(), {}
    for folder in sorted(p for p in SHOP.iterdir() if p.is_dir()):
        card, splits = load(folder)
        name = card["name"]
        checkSizes(name, splits, report)
        checkOverlap(name, splits, report)
        checkLengths(name, splits, report)
        if card["label_words"]:
            checkLabels(name, card, splits, report)
        else:
            checkStated(name, splits, report)
            exact, rouge = copyNearest(splits)
            print(
                f"  different targets in test: {len({r[1] for r in splits['test']})}; copying the nearest "
                f"training target: exact match {exact:.3f}, ROUGE-L {rouge:.3f}"
            )
            report.need(exact <= 0.5, f"{name}: copying a training target suffices")
        for split in SPLITS:
            for row in splits[split]:
                report.need(
                    seen.setdefault(row[2], split) == split, f"{name}: {split} shares a message: {row[2]}"
                )
    size = sum(p.stat().st_size for p in SHOP.rglob("*") if p.is_file())
    print(f"all: {size / 1e6:.2f} MB")
    report.need(size < 2e6, "the folder is larger than 2 MB")
    return 1 if report.faults else 0


if __name__ == "__main__":
    sys.exit(main())
