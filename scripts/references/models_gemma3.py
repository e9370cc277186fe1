"""Reference numbers of the starter backbone (Gemma 3 270M, 4-bit GGUF), from transformers in fp32.

Usage: models_gemma3.py PATH/gemma-3-270m-q4_k_m.gguf
Writes tests/data/models/gemma3_parity.json:
  prompts: name, text, ids (with <bos>), next_logprobs[i] = log p(ids[i+1] | ids[:i+1]),
           top = [[id, log p], ...] the 20 likeliest continuations of the whole prompt
  greedy:  text, ids, tokens (at most 64, ends early only with <eos>), min_margin (smallest distance between the
           best two logits on the way; always > MARGIN)
"""

import json
import pathlib
import random
import sys

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

OUT = pathlib.Path(__file__).resolve().parents[2] / "tests/data/models/gemma3_parity.json"
MARGIN = 0.02
GREEDY_TOKENS = 64
EOS = 1


def long_text():
    """A shop's log book, well over 600 tokens, whose last line asks for something from its first lines."""
    rng = random.Random(5)
    items = ["a blue kettle", "two wool blankets", "a garden hose", "six wine glasses", "a desk lamp", "a pair of boots"]
    towns = ["Leeds", "Porto", "Graz", "Tampere", "Utrecht", "Cork"]
    ends = ["It left on time.", "The box was dented, so we packed it again.", "The customer called twice.",
            "Nobody was at home.", "It came back within a week.", "The courier wanted a signature."]
    lines = ["Log book of the warehouse in Mill Lane. The keeper's name is Margaret Holloway, and her dog is called Biscuit."]
    for day in range(1, 31):
        lines.append(f"Day {day}: order {rng.randint(1000, 9999)}, {rng.choice(items)}, went to {rng.choice(towns)}. "
                     f"{rng.choice(ends)}")
    lines.append("Signed by the keeper of the warehouse in Mill Lane, Margaret")
    return "\n".join(lines)


PROMPTS = {
    "very_short": "a",
    "english": "The capital of France is",
    "question": "Q: Why does bread rise in the oven?\nA:",
    "sentence": "She opened the old wooden door, stepped into the hall, and listened; nothing moved except the clock.",
    "review": "Review: the parcel came late and one cup was broken.\nSentiment:",
    "chinese": "今天天气很好,我们决定去公园散步。公园里有很多孩子在",
    "chinese_traditional": "臺北的夜市以各種小吃聞名,例如",
    "japanese": "東京は日本の首都であり、世界で最も",
    "emoji": "Happy birthday! 🎉🎂 See you tonight 😀👍🏽 👩‍👩‍👧 ❤️",
    "code_cpp": "int main(int argc, char** argv) {\n    std::vector<int> v{1, 2, 3};\n    for (auto x : v) {\n",
    "code_python": "def fibonacci(n):\n\tif n < 2:\n\t\treturn n\n\treturn",
    "numbers": "12 + 30 = 42\n7 + 15 = 22\n1024 + 1 = 1025\n3.14159 * 2 =",
    "spaces": "  two leading spaces,   three inside\n\n\nthree line ends\t\ttabs ",
    "russian": "В далёкой деревне жил старый мельник, у которого было",
    "arabic": "اللغة العربية هي",
    "accents": "Zażółć gęślą jaźń. Übermut tut selten gut. L'été dernier, à Besançon,",
    "rare_bytes": "\u0d9a\u0dca\u200d\u0dbb \U00012000 \u2603\ufe0f \U0001d49c math ∑∫≠",
    "json": '{"order": 5521, "items": [{"sku": "KTL-7", "qty": 2}], "note":',
    "long": long_text(),
}

# Candidates for greedy decoding; only those that never come near a tie are kept.
GREEDY = [
    "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,",
    "A B C D E F G H I J K",
    "Monday, Tuesday, Wednesday, Thursday,",
    "The capital of France is",
    "one two three one two three one two three one",
    "def add(a, b):\n    return a + b\n\ndef sub(a, b):\n    return a - b\n\ndef mul(a, b):\n",
    "for (int i = 0; i < 10; ++i) {\n    std::cout << i",
    "2 + 2 = 4\n3 + 3 = 6\n4 + 4 = 8\n5 + 5 =",
    "今天天气很好,我们决定去公园",
    "東京は日本の首都であり、",
    "Once upon a time there was",
    "To be, or not to be, that is",
    "The quick brown fox jumps over the lazy dog. The quick brown fox jumps over",
    "<html>\n<head>\n<title>",
    "January, February, March, April,",
    "yes no yes no yes no yes no",
    "🎉🎉🎉🎉",
    "Roses are red, violets are",
    "10, 20, 30, 40, 50, 60,",
    "name,age\nAnn,31\nBen,32\nCid,33\n",
    "La la la la la la la",
    "INSERT INTO users (id, name) VALUES (1, 'Ann');\nINSERT INTO users (id, name) VALUES (2, 'Ben');\n",
    "x = 1\nx = 2\nx = 3\n",
    "In the beginning God created",
]


@torch.no_grad()
def parity(model, tokenizer, name, text):
    ids = tokenizer(text).input_ids
    logprobs = model(torch.tensor([ids])).logits[0].float().log_softmax(-1)
    top = logprobs[-1].topk(20)
    following = [round(logprobs[i, ids[i + 1]].item(), 6) for i in range(len(ids) - 1)]
    return {"name": name, "text": text, "ids": ids, "next_logprobs": following,
            "top": [[i, round(v, 6)] for i, v in zip(top.indices.tolist(), top.values.tolist())]}


@torch.no_grad()
def greedy(model, tokenizer, text):
    """Greedy tokens, or None as soon as the best two candidates come nearer than MARGIN."""
    ids = tokenizer(text).input_ids
    tokens, margins, cache, step = [], [], None, torch.tensor([ids])
    while len(tokens) < GREEDY_TOKENS and EOS not in tokens:
        out = model(step, past_key_values=cache, use_cache=True)
        cache, best = out.past_key_values, out.logits[0, -1].topk(2)
        margins.append((best.values[0] - best.values[1]).item())
        if margins[-1] < MARGIN:
            return None
        tokens.append(best.indices[0].item())
        step = torch.tensor([[tokens[-1]]])
    whole = model(torch.tensor([ids + tokens])).logits[0, len(ids) - 1:-1].argmax(-1).tolist()
    assert whole == tokens, "cached and uncached decoding differ"
    return {"text": text, "ids": ids, "tokens": tokens, "min_margin": round(min(margins), 6)}


def main():
    path = pathlib.Path(sys.argv[1])
    torch.manual_seed(0)
    tokenizer = AutoTokenizer.from_pretrained(path.parent, gguf_file=path.name)
    model = AutoModelForCausalLM.from_pretrained(path.parent, gguf_file=path.name, dtype=torch.float32,
                                                 attn_implementation="eager").eval()
    prompts = [parity(model, tokenizer, name, text) for name, text in PROMPTS.items()]
    found = [g for text in GREEDY if (g := greedy(model, tokenizer, text))]
    assert len(prompts[-1]["ids"]) > 600 and len(found) >= 6
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps({"margin": MARGIN, "prompts": prompts, "greedy": found}, ensure_ascii=False,
                              separators=(",", ":")) + "\n", encoding="utf-8")
    for p in prompts:
        print(f"{p['name']}: {len(p['ids'])} tokens, mean log p "
              f"{sum(p['next_logprobs']) / max(1, len(p['next_logprobs'])):.3f}")
    for g in found:
        print(f"greedy {g['text'][:30]!r}: {len(g['tokens'])} tokens, margin {g['min_margin']}: "
              f"{tokenizer.decode(g['tokens'])[:60]!r}")


if __name__ == "__main__":
    main()
