#!/usr/bin/env python3
"""Writes tests/data/evaluation/metrics.json: answers and what scikit-learn, rouge-score, seqeval and the SQuAD script
say of them. Needs scikit-learn 1.9, rouge-score 0.1.2, seqeval 1.2 (run from the root of the project)."""
import collections
import json
import random
import re
import string
import warnings

from rouge_score import rouge_scorer, tokenizers
from seqeval.metrics import f1_score as seqeval_f1
from sklearn.metrics import accuracy_score, confusion_matrix, f1_score, matthews_corrcoef

warnings.filterwarnings("ignore")
SEED = 7
PATH = "tests/data/evaluation/metrics.json"
WORDS = ("the a an quick brown fox jumps over lazy dog It's it's Boston-based U.S. 3.14 1,000 café naïve Élan ÉLAN "
         "“quoted” end–of–a–line don’t Straße tea, tea. (the) _under_ x1 Km K ДОМ дом θ Ώμος").split()


def case(metric, name, answers, expected, per_example=None):
    made = {"metric": metric, "name": name, "answers": answers, "value": expected}
    if per_example is not None:
        made["scores"] = per_example
    return made


def answers_of(predictions, references):
    return [{"prediction": p, "references": r if isinstance(r, list) else [r]}
            for p, r in zip(predictions, references)]


# Labels: scikit-learn. -----------------------------------------------------------------------------------------

def label_cases(rng):
    for name, labels, invented, n in [
        ("two labels", ["positive", "negative"], [], 40),
        ("eleven labels, some never right", [f"label {i}" for i in range(11)], [], 60),
        ("labels invented by the model", ["spam", "ham"], ["viagra", "I think"], 30),
        ("one label only", ["yes"], [], 10),
        ("one label predicted", ["yes", "no"], None, 20),
    ]:
        right = [rng.choice(labels[: max(1, len(labels) - 2)] if len(labels) > 2 else labels) for _ in range(n)]
        if invented is None:
            predicted = ["yes"] * n
        else:
            predicted = [r if rng.random() < 0.6 else rng.choice(labels + invented) for r in right]
        answers = answers_of(predicted, right)
        hits = [float(p == r) for p, r in zip(predicted, right)]
        yield case("accuracy", name, answers, accuracy_score(right, predicted), hits)
        yield case("macro_f1", name, answers, f1_score(right, predicted, average="macro"), hits)
        yield case("matthews", name, answers, matthews_corrcoef(right, predicted), hits)
    right, predicted = ["a", "b", "a"], ["a", "b", "b"]
    yield case("accuracy", "case and white space do not count", answers_of([" A\n", "B", "b "], right),
               accuracy_score(right, predicted))


def confusion_case(rng):
    labels = ["low", "medium", "high"]
    right = [rng.choice(labels) for _ in range(50)]
    predicted = [rng.choice([r, *labels]) for r in right]
    return {"labels": labels, "answers": answers_of(predicted, right),
            "counts": confusion_matrix(right, predicted, labels=labels).tolist(),
            "f1": f1_score(right, predicted, labels=labels, average=None).tolist()}


# Answers: the SQuAD 2.0 evaluation script (normalize_answer, compute_exact, compute_f1). ------------------------

def normalize_answer(s):
    def remove_articles(text):
        return re.sub(re.compile(r"\b(a|an|the)\b", re.UNICODE), " ", text)

    def white_space_fix(text):
        return " ".join(text.split())

    def remove_punc(text):
        exclude = set(string.punctuation)
        return "".join(ch for ch in text if ch not in exclude)

    return white_space_fix(remove_articles(remove_punc(s.lower())))


def squad_f1(gold_words, words):
    if not gold_words or not words:
        return float(gold_words == words)
    common = sum((collections.Counter(gold_words) & collections.Counter(words)).values())
    if common == 0:
        return 0.0
    precision, recall = common / len(words), common / len(gold_words)
    return 2 * precision * recall / (precision + recall)


def cjk_words(text):
    """Our extension: CJK punctuation dropped, every CJK character a word."""
    text = re.sub("[、。，！？：；（）「」『』《》【】・]", "", text)
    return normalize_answer(re.sub("([\u4e00-\u9fff\u3040-\u30ff])", r" \1 ", text)).split()


def sentence(rng, words, longest=9):
    return " ".join(rng.choice(words) for _ in range(rng.randint(0, longest)))


def text_pairs(rng, n=60):
    predictions, references = [], []
    for _ in range(n):
        reference = sentence(rng, WORDS)
        parts = reference.split()
        if rng.random() < 0.5:
            parts = [w for w in parts if rng.random() < 0.8] + [rng.choice(WORDS)] * rng.randint(0, 2)
        if rng.random() < 0.3:
            rng.shuffle(parts)
        text = " ".join(parts)
        predictions.append(rng.choice([text, text.upper(), text.replace(" ", "  ") + "."]))
        references.append([reference] + [sentence(rng, WORDS) for _ in range(rng.choice([0, 0, 2]))])
    return predictions, references


def answer_cases(rng):
    chinese = (["匹兹堡钢人队", "2015年。", "《红楼梦》", "曹雪芹 和 高鹗", "不知道", "AFC 冠军"],
               [["匹兹堡钢人队"], ["2015 年"], ["红楼梦"], ["曹雪芹、高鹗"], ["新英格兰", "第49届"], ["afc冠军队"]])
    for name, words, (predictions, references) in [
        ("mixed text", lambda s: normalize_answer(s).split(), text_pairs(rng)),
        ("Chinese", cjk_words, chinese),
    ]:
        answers = answers_of(predictions, references)
        exact = [max(float(words(r) == words(p)) for r in rs) for p, rs in zip(predictions, references)]
        f1 = [max(squad_f1(words(r), words(p)) for r in rs) for p, rs in zip(predictions, references)]
        yield case("exact_match", name, answers, sum(exact) / len(exact), exact)
        yield case("token_f1", name, answers, sum(f1) / len(f1), f1)


class CjkTokenizer(tokenizers.Tokenizer):
    def tokenize(self, text):
        return cjk_words(text)


def rouge_cases(rng):
    scorer = rouge_scorer.RougeScorer(["rougeL"], use_stemmer=False)
    predictions, references = text_pairs(rng)
    predictions += ["汉字 and words", "Twelve dogs", "", "!?"]
    references += [["汉字 and some words"], ["twelve Dogs, barking"], ["empty"], ["mark"]]
    pairs = [(p, rs) for p, rs in zip(predictions, references)
             if re.search("[a-z0-9]", (p + " ".join(rs)).lower())]
    scores = [scorer.score_multi(rs, p)["rougeL"].fmeasure for p, rs in pairs]
    yield case("rougeL", "mixed text", answers_of(*zip(*pairs)), sum(scores) / len(scores), scores)
    # Our extension: without Latin letters and digits on both sides, over single characters.
    scorer = rouge_scorer.RougeScorer(["rougeL"], tokenizer=CjkTokenizer())
    prediction, reference = "我喜欢红茶。", "我很喜欢茶"
    yield case("rougeL", "Chinese", answers_of([prediction], [reference]),
               scorer.score(reference, prediction)["rougeL"].fmeasure)


# Spans: seqeval. -----------------------------------------------------------------------------------------------

def span_text(words, tags):
    spans, current = [], None
    for word, tag in zip(words, tags):
        if tag.startswith("B-"):
            current = [tag[2:], [word]]
            spans.append(current)
        elif tag.startswith("I-"):
            current[1].append(word)
    return "; ".join(f"{kind}: {' '.join(text)}" for kind, text in spans) or "none"


def tagged(rng, n, share):
    """IOB2 tags in which every I- follows its B-."""
    tags = []
    while len(tags) < n:
        if rng.random() < share:
            kind = rng.choice(["person", "location", "creative work"])
            tags += [f"B-{kind}"] + [f"I-{kind}"] * rng.randint(0, 2)
        else:
            tags.append("O")
    return tags[:n]


def span_cases(rng):
    right_tags, predicted_tags, predictions, references = [], [], [], []
    for i in range(40):
        words = [f"w{j}" for j in range(rng.randint(3, 12))]  # all different: text and place say the same
        right = tagged(rng, len(words), 0.3 if i % 5 else 0.0)
        predicted = right if rng.random() < 0.4 else tagged(rng, len(words), 0.25)
        right_tags.append(right)
        predicted_tags.append(predicted)
        predictions.append(span_text(words, predicted))
        references.append(span_text(words, right))
    yield case("span_f1", "IOB2 tags as text", answers_of(predictions, references),
               float(seqeval_f1(right_tags, predicted_tags)))
    nothing = [["O", "O"]] * 3
    yield case("span_f1", "no spans at all", answers_of(["none"] * 3, ["none"] * 3),
               float(seqeval_f1(nothing, nothing)), [1.0] * 3)


def main():
    rng = random.Random(SEED)
    cases = [*label_cases(rng), *answer_cases(rng), *rouge_cases(rng), *span_cases(rng)]
    lines = ",\n".join(json.dumps(made, ensure_ascii=False) for made in cases)
    confusion = json.dumps(confusion_case(rng), ensure_ascii=False)
    with open(PATH, "w", encoding="utf-8") as file:
        file.write(f'{{"seed": {SEED}, "cases": [\n{lines}\n],\n"confusion": {confusion}}}\n')


if __name__ == "__main__":
    main()
