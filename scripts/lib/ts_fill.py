"""Lists the texts that a language lacks, and writes translations of them.

usage: ts_fill.py list LANGUAGE [--all] [--context TEXT]   prints JSON: what is untranslated (--all: everything)
       ts_fill.py fill LANGUAGE [FILE.json]                writes the translations of a file (default: standard input)
       ts_fill.py count                                    how many texts each language lacks

An entry is {"context", "source", "comment", "translation"}; to translate, fill in "translation" and hand the list back:
a text, or a list of texts, one for each plural form ("forms" says how many). Entries whose translation is empty are left
as they are. Refused, and named on standard error, are those that lose what the program needs: %1, %n, &, tags, braces,
patterns of files, line breaks, spaces at the ends. The others are written all the same.
"""

import contextlib
import fcntl
import json
import os
import sys

import ts_file
import ts_rules


@contextlib.contextmanager
def folder_locked():
    """Nobody else writes in translations/ meanwhile; scripts/translations takes the same lock."""
    folder = os.open(ts_file.FOLDER, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def entry(message):
    described = {"context": message.context, "source": message.source, "comment": message.comment}
    if message.note:
        described["note"] = message.note
    if message.plural:
        described["forms"] = len(message.forms)
    kept = [found for _, pattern in ts_rules.KEPT for found in pattern.findall(message.source)]
    if kept:
        described["keep"] = kept
    described["translation"] = message.forms if message.plural else message.forms[0]
    return described


def listed(language, everything, context):
    text = ts_file.path_of(language).read_text(encoding="utf-8")
    entries = [entry(message) for message in ts_file.messages(text)
               if (everything or not message.finished) and context in message.context]
    json.dump(entries, sys.stdout, ensure_ascii=False, indent=1)
    print()


def as_forms(translation):
    return translation if isinstance(translation, list) else [translation]


def fill(language, entries):
    """How many were written, and those refused: (entry, why)."""
    wanted = {(one["context"], one["source"], one.get("comment", "")): one
              for one in entries if any(as_forms(one.get("translation") or ""))}
    refused, written, known = [], 0, set()

    def change(message):
        nonlocal written
        known.add(message.key)
        if message.key not in wanted:
            return message.block
        forms = as_forms(wanted[message.key]["translation"])
        why = list(ts_rules.faults(message.source, len(message.forms), forms, language))
        if why:
            refused.append((wanted[message.key], why))
            return message.block
        written += 1
        return message.translated(forms)

    with folder_locked():
        path = ts_file.path_of(language)
        path.write_text(ts_file.rewritten(path.read_text(encoding="utf-8"), change), encoding="utf-8")
    refused += [(one, ["the program has no such text"]) for key, one in wanted.items() if key not in known]
    return written, refused


def count():
    for language in ts_file.LANGUAGES:
        every = list(ts_file.messages(ts_file.path_of(language).read_text(encoding="utf-8")))
        open_ones = sum(not message.finished for message in every)
        print(f"{language}: {open_ones} of {len(every)} texts are not translated")


def main(words):
    if words[:1] == ["count"]:
        count()
        return 0
    if len(words) < 2 or words[0] not in ("list", "fill"):
        print(__doc__, file=sys.stderr)
        return 2
    if words[0] == "list":
        context = words[words.index("--context") + 1] if "--context" in words else ""
        listed(words[1], "--all" in words, context)
        return 0
    with open(words[2], encoding="utf-8") if len(words) > 2 else sys.stdin as source:
        written, refused = fill(words[1], json.load(source))
    for one, why in refused:
        print(f"refused: {one['context']}: {one['source']!r}: {'; '.join(why)}", file=sys.stderr)
    print(f"{written} written, {len(refused)} refused")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
