"""Prints what errors say as a C++ file that lupdate reads: the sentences of core/ and widgets/ without values in them.

usage: error_texts.py > FILE.cpp

An error is the same for the window, the command line and `alter serve`, so that its texts carry no tr(); the window
translates them where it shows them (widgets/views/error_text.cpp). A text that is put together from values stays English.
"""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# `.what = "one text" "or its halves"` of an ErrorParts, up to what follows it.
PART = re.compile(r'\.(?:what|expected|next)\s*=\s*((?:"(?:[^"\\]|\\.)*"\s*)+)(?=[,})])')
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')


def texts():
    found = set()
    for folder in ("core", "widgets"):
        for path in [*(ROOT / folder).rglob("*.cpp"), *(ROOT / folder).rglob("*.h")]:
            for part in PART.finditer(path.read_text(encoding="utf-8")):
                found.add("".join(LITERAL.findall(part[1])))
    return sorted(found)


if __name__ == "__main__":
    print("static const char* const texts[] = {")
    for text in texts():
        print(f'    QT_TRANSLATE_NOOP("Core", "{text}"),')
    print("};")
