"""Writes alter.1, alter.bash, _alter (zsh) and alter.fish from what `alter --help --json` says.

usage: write_manual.py COMMANDS.json PAGE-TEMPLATE FOLDER
"""

import json
import sys
from pathlib import Path


def leaves(command, path=()):
    """Every command with its words: ("task", "add") and what --help says of it."""
    for below in command["commands"]:
        yield (*path, below["name"]), below
        yield from leaves(below, (*path, below["name"]))


# The manual page

def roff(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text.startswith((".", "'")) else text


def word_text(word):
    name = f"\\fI{roff(word['names'][0])}\\fR" + ("\\&..." if word["many"] else "")
    return name if word["required"] else f"[{name}]"


def synopsis(root, path, command):
    """A group's own words come before its command: alter queue PROJECT add."""
    parts, group = ["\\fBalter\\fR"], root
    for name in path:
        parts += [word_text(word) for word in group["words"]] + [f"\\fB{roff(name)}\\fR"]
        group = next(below for below in group["commands"] if below["name"] == name)
    if command["commands"]:
        parts.append("\\fICOMMAND\\fR")
    else:
        parts.append("[\\fIOPTIONS\\fR]")
    words = [word_text(word) for word in command["words"]]
    return " ".join(parts[:-1] + words + parts[-1:] if command["commands"] else parts + words)


def entry(option, is_word):
    style = "\\fI" if is_word else "\\fB"
    names = ", ".join(f"{style}{roff(name)}\\fR" for name in option["names"])
    if option["value"] and not is_word:
        names += f" \\fI{roff(option['value'].split(':')[0])}\\fR" + ("\\&..." if option["many"] else "")
    return [".TP", names, roff(option["description"]) + ("" if option["description"].endswith(".") else ".")]


def manual(root):
    lines = []
    for path, command in leaves(root):
        lines += [f".SS {roff(' '.join(path))}", synopsis(root, path, command), ".PP", roff(command["description"]) + "."]
        for word in command["words"]:
            lines += entry(word, True)
        for option in command["options"]:
            if "--help" not in option["names"]:
                lines += entry(option, False)
    lines += [".SS Everywhere", *entry(root_option(root, "--help"), False), *entry(root_option(root, "--version"), False)]
    return "\n".join(lines)


def root_option(root, name):
    return next(option for option in root["options"] if name in option["names"])


# Completion

def names_of(command):
    return [name for option in command["options"] for name in option["names"]]


def bash(root):
    """A table from the command to its commands and options; the longest chain of words that is a command wins."""
    rows = [f'    [{" ".join(path)!r}]={" ".join([c["name"] for c in command["commands"]] + names_of(command))!r}'
            for path, command in leaves(root)]
    first = " ".join([c["name"] for c in root["commands"]] + names_of(root))
    return f"""# Completion of alter; written by packaging/man/write_manual.py
declare -gA _alter_words=(
{chr(10).join(rows)}
)
_alter() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} path= word
    for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        [ -n "${{_alter_words[${{path:+$path }}$word]+is}}" ] && path=${{path:+$path }}$word
    done
    local words={first!r}
    [ -z "$path" ] || words=${{_alter_words[$path]}}
    # No answer of ours: bash offers files and folders.
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    if [ -n "$path" ] && [ -z "$current" ] && [[ " $words" != *" "[a-z]* ]]; then
        COMPREPLY=()
    fi
}}
complete -o bashdefault -o default -F _alter alter
"""


def quoted(text):
    return "'" + text.replace("'", "'\\''") + "'"


def zsh_option(option):
    text = option["description"].replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")
    value = f":{option['value'].split(':')[0]}:_files" if option["value"] else ""
    star = "\\*" if option["many"] and option["value"] else ""
    return [quoted(f"{star}{name}[{text}]{value}".replace("\\*", "*")) for name in option["names"]]


def zsh(root):
    parts = ["#compdef alter", "# Completion of alter; written by packaging/man/write_manual.py"]
    for path, command in [((), root), *reversed(list(leaves(root)))]:
        options = [text for option in command["options"] for text in zsh_option(option)]
        name = "_".join(("_alter", *path)).replace("-", "_")
        body = [f"{name}_command() {{", "    local state line"]
        arguments = " \\\n        ".join(options)
        if command["commands"]:
            body.append(f"    _arguments -C {arguments} \\\n        '1: :->command' '*:: :->rest'")
            described = " ".join(quoted(f"{c['name']}:{c['description']}") for c in command["commands"])
            body.append(f"    local -a commands=({described})")
            body.append("    case $state in\n    command) _describe command commands ;;\n    rest)\n        case $words[1] in")
            body += [f"        {c['name']}) {name}_{c['name']}_command ;;" for c in command["commands"]]
            body.append("        *) _files ;;\n        esac ;;\n    esac")
        else:
            body.append(f"    _arguments {arguments} \\\n        '*:file:_files'")
        parts.append("\n".join([*body, "}"]))
    return "\n".join([*parts, '_alter_command "$@"', ""])


def fish(root):
    lines = ["# Completion of alter; written by packaging/man/write_manual.py"]
    for path, command in [((), root), *leaves(root)]:
        below = " ".join(c["name"] for c in command["commands"])
        seen = [f"__fish_seen_subcommand_from {word}" for word in path]
        none_below = [f"not __fish_seen_subcommand_from {below}"] if below else []
        condition = "; and ".join(seen + none_below) or "true"
        for c in command["commands"]:
            lines.append(f"complete -c alter -n {quoted(condition)} -a {c['name']} -d {quoted(c['description'])}")
        for option in command["options"]:
            flags = " ".join(f"-l {n[2:]}" if n.startswith("--") else f"-s {n[1:]}" for n in option["names"])
            takes = " -r" if option["value"] else ""
            lines.append(f"complete -c alter -n {quoted(condition)} {flags}{takes} -d {quoted(option['description'])}")
    return "\n".join([*lines, ""])


def main():
    commands, template, folder = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
    root = json.loads(commands.read_text(encoding="utf-8"))
    page = template.read_text(encoding="utf-8").replace("!COMMANDS!", manual(root))
    for name, text in (("alter.1", page), ("alter.bash", bash(root)), ("_alter", zsh(root)), ("alter.fish", fish(root))):
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
