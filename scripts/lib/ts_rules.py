"""What a translation has to keep of its source: everything that the program, not the person, reads."""

import re
from collections import Counter

KEPT = [
    ("placeholders", re.compile(r"%L?\d|%L?n")),
    ("tags", re.compile(r"</?[a-zA-Z][^<>]*>")),
    ("braces", re.compile(r"\{\{|\{[^{}]*\}")),
    ("patterns of files", re.compile(r"\([^()]*\*[^()]*\)|;;")),
    ("line breaks", re.compile(r"\n")),
    ("accelerators (&)", re.compile(r"&(?=\w)")),
]


def edges(text):
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()):]


ONE_IS_ONE = {"en", "de", "es"}  # whose singular is for 1 alone, so that its text may leave out the number


def kept(pattern, text, without_number):
    found = Counter(pattern.findall(text))
    return Counter({one: n for one, n in found.items() if not (without_number and one in ("%n", "%Ln"))})


def faults(source, forms, translated, language):
    """What is wrong with the translation `translated`, a list of `forms` texts, of `source`; in words."""
    if not isinstance(translated, list) or not all(isinstance(text, str) for text in translated):
        yield "a translation is a text, or a list of texts where there are plural forms"
        return
    if len(translated) != forms:
        yield f"{len(translated)} texts, and this language has {forms}"
    for place, text in enumerate(translated):
        without_number = language in ONE_IS_ONE and len(translated) > 1 and place == 0
        if not text.strip():
            yield "an empty text"
            continue
        for what, pattern in KEPT:
            here, there = kept(pattern, source, without_number), kept(pattern, text, without_number)
            if here != there:
                yield f"{what} differ: {sorted(here.elements())} in the source, {sorted(there.elements())} in {text!r}"
        if edges(source) != edges(text):
            yield f"spaces at the ends differ: {text!r}"
