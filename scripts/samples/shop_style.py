"""Writing styles: how the same concern looks from a formal, chatty, hasty or careless writer."""

import re

from shop_grammar import fill, readGroups, sentenceCase
from shop_slots import DAYS, MONTHS, POOLS, SURNAMES

LETTERS = {g.label: [p.text for p in g.phrases] for g in readGroups("letters.txt")}
STYLES = ["plain"] * 6 + ["formal"] * 6 + ["chatty"] * 5 + ["lower"] * 3 + ["typo"] * 3 + ["terse"] * 2
PROPER = {"I", "PayPal", "English", *DAYS, *MONTHS, *SURNAMES}
PROPER |= {word for kind in ("town", "name") for pool in POOLS[kind].values() for word in pool}
SLIPS = {
    "received": "recieved",
    "address": "adress",
    "which": "wich",
    "tomorrow": "tommorow",
    "because": "becuase",
    "the": "teh",
    "with": "wiht",
    "would": "woudl",
    "should": "shoud",
    "there": "ther",
    "definitely": "definately",
    "another": "anohter",
    "parcel": "pacel",
    "please": "plaese",
    "really": "realy",
    "really,": "realy,",
    "account": "acount",
    "until": "untill",
    "different": "diffrent",
    "from": "form",
    "that": "taht",
}


def slip(word, rng):
    """A typing slip in one word, or the word itself."""
    bare = word.lower()
    if bare in SLIPS and rng.random() < 0.2:
        return SLIPS[bare]
    if word.isalpha() and len(word) > 4 and rng.random() < 0.07:
        at = rng.randint(1, len(word) - 3)
        if rng.random() < 0.5:
            return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        return word[:at] + word[at + 1 :]
    return word


def careless(text, rng):
    """Typing slips outside the marked slots."""
    parts = re.split(r"(\x01[^\x02]*\x02)", text)
    return "".join(
        p if p.startswith("\x01") else re.sub(r"[A-Za-z']+", lambda m: slip(m.group(), rng), p) for p in parts
    )


def lowered(text, rng):
    """All in lower case, often without apostrophes, outside the marked slots."""
    dropped = rng.random() < 0.6
    parts = re.split(r"(\x01[^\x02]*\x02)", text)
    for i, part in enumerate(parts):
        if not part.startswith("\x01"):
            parts[i] = part.lower().replace("'", "" if dropped else "'")
    text = "".join(parts)
    return text[:-1] if text.endswith(".") else text


def afterComma(body):
    first = re.match(r"\W*(\w+)", body).group(1)
    return body if first in PROPER else body[:1].lower() + body[1:]


def letter(body, slots, style, rng):
    """Dresses the body. Returns the message and whether it bears the writer's name."""
    body = sentenceCase(body)
    opening = closing = ""
    kind = "formal" if style == "formal" else "chatty"
    if style not in ("plain", "terse") or (style == "plain" and rng.random() < 0.3):
        opening = rng.choice(LETTERS[kind + "_open"]) if style == "formal" or rng.random() < 0.6 else ""
        closing = rng.choice(LETTERS[kind + "_close"]) if style == "formal" or rng.random() < 0.6 else ""
    named = "{name}" in closing
    closingText = fill(closing, slots)
    if named and style == "formal" and rng.random() < 0.5:
        closingText = closingText.replace(slots["name"], slots["name"] + " " + slots["surname"])
    if opening.endswith(","):
        body = afterComma(body)
    text = " ".join(part for part in (opening, body, closingText) if part)
    if style == "lower":
        text = lowered(text, rng)
    elif style == "typo":
        text = careless(text, rng)
    return text.replace("\x01", "").replace("\x02", ""), named
