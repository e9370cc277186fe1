"""Checks that manual page and completions know every command and option that `alter … --help` lists.

usage: check_manual.py ALTER FOLDER     (FOLDER has alter.1, alter.bash, _alter and alter.fish)
"""

import re
import subprocess
import sys
from pathlib import Path

PROGRAM, FOLDER = sys.argv[1], Path(sys.argv[2])


def help_of(path):
    return subprocess.run([PROGRAM, *path, "--help"], check=True, capture_output=True, text=True).stdout


def listed(text, heading, pattern):
    """The first words of the lines below a heading of the help."""
    section = re.search(rf"^{heading}:\n((?:  .*\n?)+)", text, re.MULTILINE)
    return re.findall(pattern, section[1], re.MULTILINE) if section else []


def walk(path=(), words=()):
    """`words` is how the command is called: a group's own words come before its command (alter queue PROJECT add)."""
    text = help_of(words)
    yield path, listed(text, "Options", r"^  (?:-\w,)?(--[\w-]+)")
    for name in listed(text, "Subcommands", r"^  ([\w-]+)"):
        yield from walk((*path, name), (*words, *listed(text, "Positionals", r"^  ([A-Z]+)"), name))


def completed(words):
    """What bash offers after `alter WORDS…` and a dash."""
    line = " ".join(f"'{word}'" for word in ("alter", *words, "-"))
    script = f'. "{FOLDER / "alter.bash"}"; COMP_WORDS=({line}); COMP_CWORD={len(words) + 1}; _alter; echo "${{COMPREPLY[@]}}"'
    return subprocess.run(["bash", "-c", script], check=True, capture_output=True, text=True).stdout.split()


def main():
    page = (FOLDER / "alter.1").read_text(encoding="utf-8").replace("\\-", "-")
    sections = {part.split("\n", 1)[0]: part for part in page.split("\n.SS ")}
    other = {name: (FOLDER / name).read_text(encoding="utf-8") for name in ("_alter", "alter.fish")}
    faults, commands = [], 0
    for path, options in walk():
        commands += 1
        name = " ".join(path)
        if path and name not in sections:
            faults.append(f"alter.1 has no section for: {name}")
            continue
        offered = completed(path)
        for option in options:
            if path and option != "--help" and f"{option}\\fR" not in sections[name]:
                faults.append(f"alter.1 lacks {option} of: {name}")
            if option not in offered:
                faults.append(f"alter.bash lacks {option} of: {name}")
            if f"{option}[" not in other["_alter"] or f"-l {option[2:]} " not in other["alter.fish"]:
                faults.append(f"zsh or fish lack {option} of: {name}")
    for fault in faults:
        print(fault)
    print(f"{commands} commands checked, {len(faults)} faults")
    return 1 if faults or commands < 10 else 0


if __name__ == "__main__":
    sys.exit(main())
