"""Whether each text of the program has a sound translation in every language. Prints what is wrong; 1 if anything is."""

import sys

import ts_file
import ts_rules


def wrong(language):
    text = ts_file.path_of(language).read_text(encoding="utf-8")
    for message in ts_file.messages(text):
        where = f"translations/alter_{language}.ts: {message.context}: {message.source!r}"
        if not message.finished:
            yield f"{where}: not translated"
            continue
        for fault in ts_rules.faults(message.source, len(message.forms), message.forms, language):
            yield f"{where}: {fault}"


def main():
    found = 0
    for language in ts_file.LANGUAGES:
        for fault in wrong(language):
            print(fault)
            found += 1
    print(f"translations: {found} faults" if found else "translations: complete")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
