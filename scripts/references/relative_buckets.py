"""T5's relative position buckets as transformers computes them.

Writes tests/data/nn/relative_buckets.json: for several options, the bucket of each distance (query place - key place)
from -300 to 300.
"""

import json
import pathlib

import torch
from transformers.models.t5.modeling_t5 import T5Attention

OUT = pathlib.Path(__file__).resolve().parents[2] / "tests/data/nn/relative_buckets.json"
OPTIONS = [(32, 128, True), (32, 128, False), (16, 64, True), (20, 100, False)]
FIRST, LAST = -300, 300


def main():
    distances = torch.arange(FIRST, LAST + 1)
    sets = []
    for buckets, farthest, both in OPTIONS:
        found = T5Attention._relative_position_bucket(-distances, bidirectional=both, num_buckets=buckets,
                                                      max_distance=farthest)
        sets.append({"buckets": buckets, "max_distance": farthest, "bidirectional": both, "found": found.tolist()})
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps({"first": FIRST, "sets": sets}, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
