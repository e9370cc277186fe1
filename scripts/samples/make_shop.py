"""Writes the sample tasks in samples/shop from the fragments in shop_text/, always the same."""

import json
import random
import re
from pathlib import Path

from shop_grammar import SPLITS, choose, fill, readGroups
from shop_slots import makeAside, makeSlots
from shop_style import STYLES, afterComma, letter
from shop_tasks import TASKS

OUT = Path(__file__).resolve().parents[2] / "samples" / "shop"
SIZES = {"train": 540, "validation": 90, "test": 180}
HELD_OUT = 0.6
CONTEXT = {(g.label, g.split): g.phrases for g in readGroups("context.txt")}
TURNS = [p.text for p in CONTEXT[("turn", "any")]]
EXTRAS = [p.text for p in CONTEXT[("extra", "any")]]


def trigrams(text):
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i : i + 3]) for i in range(len(words) - 2)} or {tuple(words)}


def tooClose(grams, others):
    return any(len(grams & o) > 0.75 * len(grams | o) for o in others)


class Rotation:
    """Deals (group, phrase) pairs in shuffled rounds so that all fragments are used evenly."""

    def __init__(self, groups, rng):
        self.all = [(g, p) for g in groups for p in g.phrases]
        self.rng, self.left = rng, []

    def deal(self):
        if not self.left:
            self.left = self.rng.sample(self.all, len(self.all))
        return self.left.pop()


def contextLine(kind, split, label, used, rng, without):
    """A new context phrasing that does not contradict the label, and whether it goes before the concern."""
    pool = CONTEXT[(kind, split if rng.random() < HELD_OUT else "train")]
    fits = [p for p in pool if label not in p.barred and p.text not in used and without not in p.text]
    phrase = rng.choice(fits)
    used.append(phrase.text)
    early = kind.startswith("mild") or "late" in phrase.barred or rng.random() < 0.45
    return choose(phrase.text, rng), early


def joined(lead, text):
    """Puts leading words before a sentence, which then goes on in lower case after a comma."""
    return f"{lead} {text if lead.endswith(':') else afterComma(text)}"


def surround(core, lines, split, slots, rng):
    """Sets context lines before and after the concern, with words that mark the change of subject."""
    before, after, extras = [], [], rng.sample(EXTRAS, len(EXTRAS))
    for line, early in lines:
        otherSlots = slots | makeAside(rng, split, slots["p"])
        line = fill(line, otherSlots)
        if not early and rng.random() < 0.6:
            line = joined(extras.pop(), line)
        (before if early else after).append(line)
    if before and rng.random() < 0.6:
        core = joined(rng.choice(TURNS), core)
    return " ".join(before + [core] + after)


def compose(task, group, phrase, split, rng):
    """One example: the concern among asides and small talk, in some style; None if it lacks a detail."""
    wording = choose(phrase.text, rng)
    slots = makeSlots(rng, split, phrase.tags, wording + group.summary)
    style, used, lines = rng.choice(STYLES), [], []
    for kind, chance in task["context"].get(group.label, task["context"].get("*", [])):
        if style != "terse" and rng.random() < chance:
            lines.append(contextLine(kind, split, group.label, used, rng, task.get("without", "{never}")))
    body = surround(fill(wording, slots), lines, split, slots, rng)
    text, named = letter(body, slots, style, rng)
    if not stated(task, group, slots, text):
        return None
    return {"message": text, task["field"]: task["target"](group, slots, wording, named)}


def stated(task, group, slots, message):
    """Whether the message gives every detail that a written target names."""
    names = re.findall(r"\{(\w+)\}", getattr(group, task["field"], ""))
    return all(re.sub(r"^an? ", "", str(slots[n])).lower() in message.lower() for n in names)


def makeSplit(task, split, earlier, home, rng):
    """`earlier`: 3-grams of this task's messages so far; `home`: the split of every message of all tasks."""
    groups = readAll(task["files"])
    own = [g for g in groups if g.split == split]
    known = [g for g in groups if g.split == "train"]
    labels = sorted({g.label for g in groups})
    weights = task.get("weights", {})
    quota = {lab: round(SIZES[split] * weights.get(lab, 1 / len(labels))) for lab in labels}
    rows = []
    for label in labels:
        deals = [Rotation([g for g in part if g.label == label], rng) for part in (own, known)]
        made = 0
        while made < quota[label]:
            group, phrase = deals[0 if rng.random() < task.get("heldOut", HELD_OUT) else 1].deal()
            row = compose(task, group, phrase, split, rng)
            grams = trigrams(row["message"]) if row else set()
            if row and not tooClose(grams, earlier) and home.setdefault(row["message"], split) == split:
                earlier.append(grams)
                rows.append(row)
                made += 1
    rng.shuffle(rows)
    return rows


def readAll(files):
    return [g for name in files for g in readGroups(name)]


def main():
    home = {}
    for task in TASKS:
        folder = OUT / task["card"]["name"].removeprefix("shop_")
        folder.mkdir(parents=True, exist_ok=True)
        earlier = []
        for split in SPLITS:
            rng = random.Random(f"{task['card']['name']}/{split}/20")
            rows = makeSplit(task, split, earlier, home, rng)
            text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
            (folder / f"{split}.jsonl").write_text(text, encoding="utf-8")
        card = json.dumps(task["card"], indent=2, ensure_ascii=False) + "\n"
        (folder / "task.json").write_text(card, encoding="utf-8")


if __name__ == "__main__":
    main()
