"""Puts evaluations side by side: `scores.py NAME=FILE NAME=FILE …`, each file from `alter evaluate --json`."""

import json
import sys


def cell(entry):
    low, high = entry["ci95"]
    return f"{entry['value'] * 100:.1f} [{low * 100:.1f}, {high * 100:.1f}]"


def main():
    columns = []
    for argument in sys.argv[1:]:
        name, _, file = argument.partition("=")
        with open(file, encoding="utf-8") as stream:
            columns.append((name, json.load(stream)))
    rows = [["task", "metric", "n"] + [name for name, _ in columns]]
    for entry in columns[0][1]["tasks"]:
        same = [next(e for e in result["tasks"] if e["task"] == entry["task"]) for _, result in columns]
        rows.append([entry["task"], entry["metric"], str(entry["n"])] + [cell(e) for e in same])
    rows.append(["mean", "", ""] + [f"{result['mean'] * 100:.1f}" for _, result in columns])
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        print("  ".join(text.ljust(width) for text, width in zip(row, widths)).rstrip())


if __name__ == "__main__":
    main()
