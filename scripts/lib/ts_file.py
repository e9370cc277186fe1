"""The files of translations/: reading their messages, and writing translations into them as lupdate itself would."""

import html
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "translations"
LANGUAGES = sorted(path.stem.removeprefix("alter_") for path in FOLDER.glob("alter_*.ts"))

CONTEXT = re.compile(r"<context>\s*<name>(.*?)</name>(.*?)</context>", re.S)
MESSAGE = re.compile(r"<message[^>]*>.*?</message>", re.S)
SPACES = re.compile("[\u00a0\u202f]")  # that keep words together: French has many
FORM = re.compile(r"<numerusform>(.*?)</numerusform>|<numerusform/>", re.S)
TRANSLATION = re.compile(r"<translation(?P<kind>[^>]*?)(?:/>|>(?P<text>.*?)</translation>)", re.S)


def part(block, tag):
    found = re.search(rf"<{tag}>(.*?)</{tag}>", block, re.S)
    return html.unescape(found[1]) if found else ""


def escaped(text):
    """As lupdate writes it, so that its next pass changes nothing."""
    for character, name in (("&", "amp"), ("<", "lt"), (">", "gt"), ('"', "quot"), ("'", "apos")):
        text = text.replace(character, f"&{name};")
    return SPACES.sub(lambda space: f"&#x{ord(space[0]):x};", text)


class Message:
    """One text of the program in one language. `forms` has a text for each plural form, or one alone."""

    def __init__(self, context, block):
        translation = TRANSLATION.search(block)
        self.context, self.block = context, block
        self.source, self.comment = part(block, "source"), part(block, "comment")
        self.note = part(block, "extracomment")
        self.plural = 'numerus="yes"' in block.split(">", 1)[0]
        text = translation["text"] or ""
        self.forms = [html.unescape(form) for form in FORM.findall(text)] if self.plural else [html.unescape(text)]
        self.finished = "unfinished" not in translation["kind"] and all(self.forms)

    @property
    def key(self):
        return self.context, self.source, self.comment

    def translated(self, forms):
        """The block with these texts, finished."""
        text = escaped(forms[0])
        if self.plural:
            text = "".join(f"\n            <numerusform>{escaped(form)}</numerusform>" for form in forms) + "\n        "
        return TRANSLATION.sub(lambda _: f"<translation>{text}</translation>", self.block, count=1)


def path_of(language):
    return FOLDER / f"alter_{language}.ts"


def messages(text):
    for context in CONTEXT.finditer(text):
        for block in MESSAGE.findall(context[2]):
            yield Message(html.unescape(context[1]), block)


def rewritten(text, change):
    """The file's text with each message's block as `change(message)` says."""
    def in_context(context):
        name = html.unescape(context[1])
        return MESSAGE.sub(lambda found: change(Message(name, found[0])), context[0])
    return CONTEXT.sub(in_context, text)
