"""Reads the hand-written fragments in shop_text/ and turns them into messages.

Notation: `#` comment, `intent X` or `label X` opens a section, `@ SPLIT TAGS` opens a group, `> ` is one
phrasing, `S ` a summary, `R ` a reply. A phrasing holds [a|b] choices and {slots}; a `|` outside brackets
separates whole alternatives. `> (el,out) …` limits one phrasing to products with one of these tags,
`> (-praise) …` keeps it away from that label.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

TEXT = Path(__file__).parent / "shop_text"
SPLITS = ("train", "validation", "test")
SHORT = {"train": "train", "val": "validation", "test": "test", "any": "any"}
HARD = ["frag", "el", "furn", "kit", "kid", "out"]


@dataclass
class Phrase:
    text: str
    tags: list
    barred: set


@dataclass
class Group:
    label: str
    split: str
    phrases: list = field(default_factory=list)
    summary: str = ""
    reply: str = ""


def readGroups(name):
    groups, label, tags = [], "", []
    for line in (TEXT / name).read_text(encoding="utf-8").splitlines():
        kind, _, rest = line.partition(" ")
        if kind in ("intent", "label"):
            label = rest
        elif kind == "@":
            split, _, tagText = rest.partition(" ")
            tags = tagText.split(",") if tagText else HARD
            groups.append(Group(label, SHORT[split]))
        elif kind == ">":
            marks = re.match(r"\(([^)]*)\) ", rest)
            named = marks.group(1).split(",") if marks else []
            own = [m for m in named if not m.startswith("-")]
            text = rest[marks.end() :] if marks else rest
            groups[-1].phrases.append(Phrase(text, own or tags, {m[1:] for m in named if m.startswith("-")}))
        elif kind == "S":
            groups[-1].summary = rest
        elif kind == "R":
            groups[-1].reply = rest
    return groups


@dataclass(frozen=True)
class Product:
    name: str
    plural: str
    tags: frozenset
    split: str


def readProducts():
    products = []
    for line in (TEXT / "products.txt").read_text(encoding="utf-8").splitlines():
        match = re.match(r"(train|val|test) ([\w,]+): (.+)", line)
        if match:
            for entry in match.group(3).split(", "):
                name, _, plural = entry.partition("/")
                tags = frozenset(match.group(2).split(",")) | {"any"}
                products.append(Product(name, plural or name + "s", tags, SHORT[match.group(1)]))
    return products


PRODUCTS = readProducts()


def article(words):
    return ("an " if words[0] in "aeiou" else "a ") + words


def topLevelParts(text):
    parts, depth = [""], 0
    for c in text:
        depth += (c == "[") - (c == "]")
        if c == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += c
    return parts


def choose(text, rng):
    """One reading of a phrasing, slots still open."""
    text = rng.choice(topLevelParts(text))
    return re.sub(r"\[([^\]]*)\]", lambda m: rng.choice(m.group(1).split("|")), text)


def pickProduct(rng, split, tags, other=None):
    """Held-out products make up a good half of validation and test; train never sees them."""
    fits = [p for p in PRODUCTS if p.tags & set(tags) and p != other]
    own = [p for p in fits if p.split == split]
    common = [p for p in fits if p.split == "train"]
    if split == "train" or not own or (common and rng.random() < 0.4):
        return rng.choice(common or fits)
    return rng.choice(own)


def fill(text, slots):
    """Puts the slots in, each between marks that keep the typo maker away from it."""
    return re.sub(r"\{(\w+)\}", lambda m: f"\x01{slots[m.group(1)]}\x02", text)


def sentenceCase(text):
    return re.sub(
        r"(^|[.!?]\"? )([\x01\"]*)([a-z])", lambda m: m.group(1) + m.group(2) + m.group(3).upper(), text
    )


def plain(text):
    return sentenceCase(text.replace("\x01", "").replace("\x02", ""))
