"""2,000 mixed texts with the token ids transformers gives them on the starter backbone.

Usage: token_ids.py PATH/gemma-3-270m-q4_k_m.gguf
Writes tests/data/formats/token_ids.jsonl.gz, a JSON array [text, ids] a line. No text spells a control token: those
are text for us and control for transformers. No run of spaces is longer than 31, the longest piece: the model's own
tokenizer cuts a longer one into 31 and the rest, transformers into halves.
"""

import gzip
import io
import json
import pathlib
import random
import re
import sys

from transformers import AutoTokenizer

OUT = pathlib.Path(__file__).resolve().parents[2] / "tests/data/formats/token_ids.jsonl.gz"
COUNT = 2000

WORDS = {
    "english": "the parcel arrived yesterday but nobody was home so I'd like to change my address, please; it's"
               " unbelievable how QUICKLY re-ordering works nowadays (thanks!) naïve café façade".split(" "),
    "chinese": list("今天天气很好我们决定去公园散步订单已经发货请问什么时候能到谢谢您的帮助龘靐齉") + ["臺灣", "香港", "，", "。"],
    "japanese": "東京 は 日本の 首都 です。 コーヒーを ください ありがとう ございます ｶﾀｶﾅ 「注文」 キャンセル".split(" "),
    "korean": "안녕하세요 주문을 취소하고 싶습니다 감사합니다 배송 언제".split(" "),
    "arabic": "اللغة العربية جميلة متى يصل الطلب شكرا جزيلا ٣٤٥ لَا".split(" "),
    "hebrew_hindi_thai": "שלום מה שלומך नमस्ते आपका ऑर्डर สวัสดี ครับ ขอบคุณ".split(" "),
    "russian": "Привет, где мой заказ? Спасибо большое! ёлка Объём".split(" "),
    "european": "Übergröße straße señor ¿qué? l'été œuvre Łódź şımarık ångström Žižkov".split(" "),
    "emoji": "🎉 😀 👍🏽 👩‍👩‍👧 ❤️ 🇩🇪 🏳️‍🌈 ☃️ 🤷‍♂️ 🀄 ✔ 🧿".split(" "),
    "rare": ["\u0d9a\u0dca\u200d\u0dbb", "\U00012000", "\U0001d49c", "e\u0301", "\u200b", "\ufeff", "\u00a0", "\u3000",
             "\u2028", "\u00ad", "\ufffd", "∑∫≠", "ﬁ", "①", "\u0001", "\u007f", "\u2581", "𓀀"],
    "numbers": ["0", "42", "3.14159", "1,000,000", "-17", "1e-9", "0x7fFF", "٪50", "½", "2024-02-29", "12:45:07", "№5"],
    "code": ["int main() {", "\treturn x->y;", "}\n", "for i in range(10):\n    print(i)", "<h1>Title</h1>", "</div>",
             "a[i] += b << 3;", "SELECT * FROM t WHERE id = 'x';", "// note", "#include <map>", "{\"k\": [1, null]}",
             "lambda x: x**2", "&&", "||", "!==", "::", "\\n", "$HOME/.config", "${var}"],
    "urls": ["https://example.org/a?b=c&d=%20e#f", "mail@example.com", "www.shop.example", "/usr/lib/x86_64", "C:\\Temp\\a.txt",
             "@name", "#tag_1"],
    "punctuation": ["...", "!!!", "?!", "--", "—", "“quoted”", "‘it’", "«x»", "(", ")", "[1]", "*", "~", "`code`", "***", "§ 3",
                    "•", "=====", "____", "%", "€20", "£3.50", ",", ";", ":"],
    "tags": ["<b>", "</b>", "<table>", "<td>", "<start>", "<", ">", "<>", "<<", "<extra_id_0>", "[", "]", "[INST]"],
}
GAPS = ["", "", " ", " ", " ", " ", " ", "  ", "   ", "\n", "\n\n", "\t", "\t\t", " \n ", "\r\n", "    ", "\n\n\n\n", " " * 9, " " * 31,
        "\n" * 35, "\t" * 5]


def text_of(rng):
    kinds = rng.sample(sorted(WORDS), rng.choice([1, 1, 1, 2, 3, len(WORDS)]))
    parts = [rng.choice(GAPS) if rng.random() < 0.2 else ""]
    for _ in range(rng.randint(1, 24)):
        parts.append(rng.choice(WORDS[rng.choice(kinds)]))
        parts.append(" " if rng.random() < 0.6 else rng.choice(GAPS))
    if rng.random() < 0.5:
        parts.pop()
    return re.sub("[ ▁]{32,}", " " * 31, "".join(parts))


def main():
    rng = random.Random(7)
    tokenizer = AutoTokenizer.from_pretrained(str(pathlib.Path(sys.argv[1]).parent), gguf_file=pathlib.Path(sys.argv[1]).name)
    texts = ["", " ", "\n", "▁", "a", "\u0000", "a\u0000b"] + [text_of(rng) for _ in range(COUNT - 7)]
    special = [t.content for t in tokenizer.added_tokens_decoder.values() if t.special]
    assert not any(s in text for text in texts for s in special)
    lines = [json.dumps([text, tokenizer(text, add_special_tokens=False).input_ids], ensure_ascii=False,
                        separators=(",", ":")) for text in texts]
    with io.BytesIO() as packed:
        with gzip.GzipFile(fileobj=packed, mode="wb", mtime=0, filename="") as file:
            file.write("\n".join(lines).encode() + b"\n")
        OUT.write_bytes(packed.getvalue())


main()
