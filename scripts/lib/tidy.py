"""clang-tidy over core/, app/ and widgets/, several files at once, remembering what has passed.

A unit that includes LibTorch takes 20 s, whatever else is in it; those sources are looked at several at once, as preset
`release` compiles them. A unit is looked at again only when something it depends on changed: its own text, the project's
files it includes (however far), the compiler flags, the checks, or a pinned dependency.
"""

import argparse
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("core/", "app/", "widgets/")
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)
TORCH = re.compile(r"^\s*#\s*include\s*<(torch|ATen|c10)/", re.MULTILINE)


@lru_cache(maxsize=None)
def text_of(path):
    return path.read_text(encoding="utf-8", errors="replace")


@lru_cache(maxsize=None)
def own_includes(path):
    """The project's files that `path` includes directly: named from the root, or beside it."""
    found = []
    for name in INCLUDE.findall(text_of(path)):
        for candidate in (ROOT / name, path.parent / name):
            if candidate.is_file():
                found.append(candidate.resolve())
                break
    return found


def closure(path):
    """`path` and every file of the project that it includes, however far."""
    seen, waiting = set(), [path]
    while waiting:
        file = waiting.pop()
        if file not in seen:
            seen.add(file)
            waiting.extend(own_includes(file))
    return sorted(seen)


def includes_torch(path):
    return any(TORCH.search(text_of(file)) for file in closure(path))


def clang_arguments(command):
    """The compiler's arguments without the launcher and without GCC's precompiled header, which clang cannot read."""
    words = shlex.split(command)
    start = next(i for i, word in enumerate(words) if re.fullmatch(r"(.*/)?(c\+\+|g\+\+|clang\+\+)(-\d+)?", word))
    kept, skip = ["clang++"], False
    for word, following in zip(words[start + 1:], words[start + 2:] + [""]):
        if skip:
            skip = False
        elif word == "-include" and "cmake_pch" in following:
            skip = True
        elif word not in ("-Winvalid-pch", "-fpch-preprocess"):
            kept.append(word)
    return kept


def key_of(path, arguments, common):
    digest = hashlib.sha256(common)
    digest.update(" ".join(arguments).replace(str(ROOT), "").encode())
    for file in closure(path):
        digest.update(str(file.relative_to(ROOT)).encode() + b"\0" + text_of(file).encode())
    return digest.hexdigest()


def fingerprint_of_tool():
    version = subprocess.run(["clang-tidy", "--version"], capture_output=True, check=True).stdout
    pins = sorted((ROOT / "cmake" / "deps").glob("*.txt"))
    return version + b"".join(file.read_bytes() for file in [ROOT / ".clang-tidy", Path(__file__), *pins])


def sources_of(path):
    """The project's sources in one unit of the compile database: itself, or those that CMake has put together."""
    together = own_includes(path) if path.parent.name == "Unity" else [path]
    return [str(source.relative_to(ROOT)) for source in together if source.is_relative_to(ROOT)]


def read_database(build, names):
    """{unit: arguments} of the compile database, for the folders looked at (or the files named)."""
    units = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        path = Path(entry["directory"], entry["file"]).resolve()
        if any(name in names if names else name.startswith(FOLDERS) for name in sources_of(path)):
            units[path] = (entry["directory"], clang_arguments(entry["command"]))
    return units


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, required=True, help="build folder with compile_commands.json")
    parser.add_argument("--cache", type=Path, required=True, help="folder that remembers what has passed")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("files", nargs="*", help="only these, named from the root")
    options = parser.parse_args()

    files = read_database(options.build, set(options.files))
    database = options.build / "lint"
    database.mkdir(exist_ok=True)
    options.cache.mkdir(parents=True, exist_ok=True)
    (database / "compile_commands.json").write_text(json.dumps(
        [{"directory": where, "file": str(path), "arguments": words} for path, (where, words) in files.items()]))

    common = fingerprint_of_tool()
    marks = {path: options.cache / key_of(path, words, common) for path, (_, words) in files.items()}
    waiting = [path for path in files if not marks[path].exists()]
    # The slow ones first, so that the last minute keeps every core busy.
    waiting.sort(key=lambda path: not includes_torch(path))
    print(f"clang-tidy: {len(files)} units, {len(files) - len(waiting)} passed before, {len(waiting)} to look at",
          flush=True)

    def check(path):
        started = time.monotonic()
        # Sources put together by CMake are included, which is no mistake.
        less = ["--checks=-bugprone-suspicious-include"] if path.parent.name == "Unity" else []
        result = subprocess.run(["clang-tidy", "--quiet", *less, "-p", str(database), str(path)], capture_output=True,
                                text=True)
        if result.returncode == 0:
            marks[path].touch()
        return path, result, time.monotonic() - started

    failed = 0
    with ThreadPoolExecutor(options.jobs) as pool:
        for number, (path, result, seconds) in enumerate(pool.map(check, waiting), 1):
            print(f"[{number}/{len(waiting)}] {' '.join(sources_of(path))} {seconds:.0f} s", flush=True)
            if result.returncode != 0:
                failed += 1
                print(result.stdout or result.stderr, flush=True)
    for mark in options.cache.iterdir():
        if time.time() - mark.stat().st_mtime > 60 * 86400:
            mark.unlink(missing_ok=True)
    print(f"clang-tidy: {failed} units with findings" if failed else "clang-tidy: nothing found", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
