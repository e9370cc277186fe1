#!/usr/bin/env python3
"""Writes tests/data/results/comparison.json: what four systems answered to three tasks, and how they differ by a paired
bootstrap. For accuracy the bootstrap's distribution is computed exactly, by convolution; macro F1 and means are resampled
20,000 times. Needs nothing but Python (run from the root of the project)."""
import json
import random

SEED = 5
PATH = "tests/data/results/comparison.json"
RESAMPLES = 20000
SYSTEMS = {"base": 0.35, "one@stage1": 0.66, "one": 0.86, "shared": 0.60}  # share of right answers
TASKS = [("mood", "accuracy", ["good", "bad"], 120), ("topic", "accuracy", ["a", "b", "c"], 60),
         ("kind", "macro_f1", ["x", "y", "z"], 90)]
UNANSWERED = ("shared", "mood", 20)  # this system did not get this task's last examples


def make_task(rng, name, labels, count):
    right = [rng.choice(labels) for _ in range(count)]
    difficulty = [rng.random() for _ in range(count)]  # the same for all: answers of systems are alike
    answers = {}
    for system, share in SYSTEMS.items():
        answers[system] = [r if 0.7 * d + 0.3 * rng.random() < share else rng.choice([x for x in labels if x != r])
                           for r, d in zip(right, difficulty)]
        if (system, name) == UNANSWERED[:2]:
            answers[system][-UNANSWERED[2]:] = [None] * UNANSWERED[2]
    return right, answers


def accuracy(right, predicted):
    return sum(r == p for r, p in zip(right, predicted)) / len(right)


def macro_f1(right, predicted):
    scores = []
    for label in sorted(set(right) | set(predicted)):
        hits = sum(r == p == label for r, p in zip(right, predicted))
        scores.append(2 * hits / (right.count(label) + predicted.count(label)))
    return sum(scores) / len(scores)


METRICS = {"accuracy": accuracy, "macro_f1": macro_f1}


def quantile(values, weights, share):
    """The value at `share` of the mass of sorted values."""
    mass = 0.0
    for value, weight in zip(values, weights):
        mass += weight
        if mass >= share:
            return value
    return values[-1]


def described(value, values, weights, n):
    against = sum(w for v, w in zip(values, weights) if (v <= 1e-12 if value > 0 else v >= -1e-12))
    return {"value": value, "low": quantile(values, weights, 0.025), "high": quantile(values, weights, 0.975),
            "chance": min(1.0, 2 * against), "n": n}


def exact_accuracy(right, first, second):
    """Each drawn example adds -1, 0 or 1: the sum of n draws by n convolutions."""
    n = len(right)
    steps = [(s == r) - (f == r) for r, f, s in zip(right, first, second)]
    share = {d: steps.count(d) / n for d in (-1, 0, 1)}
    mass = {0: 1.0}
    for _ in range(n):
        grown = {}
        for total, weight in mass.items():
            for d, part in share.items():
                grown[total + d] = grown.get(total + d, 0.0) + weight * part
        mass = grown
    totals = sorted(mass)
    return described(sum(steps) / n, [t / n for t in totals], [mass[t] for t in totals], n)


def resampled(rng, parts):
    """`parts`: (metric, right, first, second) of each task; of the mean of their differences."""
    def mean(drawn):
        total = 0.0
        for (metric, right, first, second), places in zip(parts, drawn):
            taken = [right[i] for i in places]
            total += METRICS[metric](taken, [second[i] for i in places])
            total -= METRICS[metric](taken, [first[i] for i in places])
        return total / len(parts)

    value = mean([range(len(part[1])) for part in parts])
    values = sorted(mean([[rng.randrange(len(part[1])) for _ in part[1]] for part in parts])
                    for _ in range(RESAMPLES))
    return described(value, values, [1 / RESAMPLES] * RESAMPLES, sum(len(part[1]) for part in parts))


def common(metric, right, first, second):
    kept = [i for i in range(len(right)) if first[i] is not None and second[i] is not None]
    return metric, [right[i] for i in kept], [first[i] for i in kept], [second[i] for i in kept]


def main():
    rng = random.Random(SEED)
    made = [make_task(rng, name, labels, count) for name, _, labels, count in TASKS]
    differences = []
    for first in SYSTEMS:
        for second in SYSTEMS:
            if first == second:
                continue
            parts = [common(metric, right, answers[first], answers[second])
                     for (_, metric, _, _), (right, answers) in zip(TASKS, made)]
            for (name, metric, _, _), part in zip(TASKS, parts):
                found = exact_accuracy(*part[1:]) if metric == "accuracy" else resampled(rng, [part])
                differences.append({"task": name, "first": first, "second": second, **found})
            differences.append({"task": "", "first": first, "second": second, **resampled(rng, parts)})
    for each in differences:  # a test must not hang on a resample more or less
        if 0.03 < each["chance"] < 0.08:
            raise SystemExit(f"too near to 0.05, choose other numbers: {each}")
    tasks = [{"name": name, "metric": metric, "labels": labels, "right": right, "answers": answers}
             for (name, metric, labels, _), (right, answers) in zip(TASKS, made)]
    with open(PATH, "w", encoding="utf-8") as file:
        json.dump({"seed": SEED, "tasks": tasks, "differences": differences}, file)
        file.write("\n")


if __name__ == "__main__":
    main()
