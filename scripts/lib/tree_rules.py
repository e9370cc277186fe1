"""Rules about the tree that no compiler checks: sizes, and who may include what.

Reads the names of tracked files from standard input, prints what breaks a rule, and leaves with 1 if anything does.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

CODE = (".cpp", ".h", ".py", ".sh", ".cmake", "CMakeLists.txt")
MOST_LINES = 500
MOST_HEADER_LINES = 200

# The ladder of core/: a folder may use those before it, never those after it.
LADDER = ["base", "formats", "store", "routing", "data", "evaluation", "results",
          "nn", "mta", "models", "inference", "training"]
# The same for widgets/; the pages do not know each other.
FRAME = ["language", "theme", "session", "views", "heat_map", "plots", "tokens"]
PAGES = {"shell", "data", "training", "routing", "playground", "results", "help"}
TORCH_FREE = {"base", "formats", "store", "routing", "data", "evaluation", "results"}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
TORCH_HEADER = re.compile(r"(torch|ATen|c10|caffe2)/")
QT_HEADER = re.compile(r"Q[A-Z]\w*$|Qt\w+/")
SYSTEM_HEADER = re.compile(r"(unistd|fcntl|dlfcn|poll|pthread|termios|signal|windows)\.h$|sys/|linux/|mach/")
FIXED_SLEEP = re.compile(r"\bqSleep\s*\(|\bqWait\s*\(|\bsleep_(for|until)\s*\(|\bu?sleep\s*\(")


def is_generated(lines):
    return any("enerated by" in line for line in lines[:5])


def include_faults(name, quoted, header):
    """What is wrong with `name` including `header`, in words."""
    parts = name.split("/")
    torch_free = parts[0] == "widgets" or name.startswith("app/desktop/") or (parts[0] == "core" and parts[1] in TORCH_FREE)
    if not quoted:
        if torch_free and TORCH_HEADER.match(header):
            yield "LibTorch has no place here: this folder is torch-free"
        if parts[0] == "core" and QT_HEADER.match(header):
            yield "Qt has no place in core/"
        if SYSTEM_HEADER.match(header) and not name.startswith(("core/base/os/", "tests/")):
            yield "calls of one operating system live in core/base/os/ alone"
        return
    target = header.split("/")
    if parts[0] == target[0] == "widgets" and parts[1] != target[1]:
        opens_help = parts[1] == "shell" and target[1] == "help"  # the guide's window, which only the frame opens
        if target[1] in PAGES and not opens_help or (parts[1] in FRAME and FRAME.index(target[1]) > FRAME.index(parts[1])):
            yield f"widgets/{parts[1]} may not use widgets/{target[1]}"
    if target[0] != "core" or len(target) < 3:
        if parts[0] == "core" and target[0] in ("widgets", "app", "tests"):
            yield f"core/ does not know {target[0]}/"
        return
    if torch_free and target[1] not in TORCH_FREE:
        yield f"core/{target[1]} includes LibTorch, and this folder is torch-free"
    elif parts[0] == "core" and LADDER.index(target[1]) > LADDER.index(parts[1]):
        yield f"core/{parts[1]} may not use core/{target[1]}, which stands on it"


def faults(name):
    lines = (ROOT / name).read_text(encoding="utf-8", errors="replace").splitlines()
    most = MOST_HEADER_LINES if name.endswith(".h") else MOST_LINES
    if len(lines) > most and not is_generated(lines):
        yield f"{name}: {len(lines)} lines; the most is {most}: split it by idea"
    for number, line in enumerate(lines, 1):
        where = f"{name}:{number}"
        # A stand-in for a working program has to take its time, and a benchmark rests between two looks; tests must not.
        waits = name.startswith("tests/") and not Path(name).name.startswith(("stand_in_", "bench_"))
        if waits and FIXED_SLEEP.search(line):
            yield f"{where}: a fixed sleep; wait for the event itself (QTRY_*, QSignalSpy::wait, qWaitFor)"
        match = INCLUDE.match(line)
        if match:
            for fault in include_faults(name, match[1] == '"', match[2]):
                yield f"{where}: {match[2]}: {fault}"


def main():
    found = 0
    for name in sys.stdin.read().split("\0"):
        if name.endswith(CODE) or name.startswith("scripts/") and "." not in Path(name).name:
            if (ROOT / name).is_file():
                for fault in faults(name):
                    print(fault)
                    found += 1
    print(f"rules of the tree: {found} broken" if found else "rules of the tree: all kept")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
