#!/usr/bin/env python3
"""Writes the data files of tests/data/data that cannot be written by hand: Parquet, gzip and zstd."""
import gzip
import pathlib

import pyarrow as pa
import pyarrow.parquet as pq

OUT = pathlib.Path(__file__).resolve().parents[2] / "tests/data/data"

TABLE = pa.table({
    "text": ["good film", "dull — very", None],
    "label": pa.array([1, 0, 1], pa.int64()),
    "small": pa.array([1, 2, 3], pa.uint8()),
    "score": pa.array([1.0, 0.25, 1e-3], pa.float64()),
    "weight": pa.array([0.1, 1.0, 2.5], pa.float32()),
    "seen": [True, False, None],
    "tags": [["a", "b"], [], None],
    "answer": pa.array([{"text": "yes", "at": [3]}, {"text": "no", "at": []}, None]),
    "kind": pa.array(["x", "y", "x"]).dictionary_encode(),
    "day": pa.array([0, 1, 2], pa.date32()),
})

CSV = "text,label\n" + "".join(f"\"row {i}, quoted\",{'pos' if i % 2 else 'neg'}\n" for i in range(50))


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    pq.write_table(TABLE, OUT / "table.parquet", row_group_size=2)
    (OUT / "table_cut.parquet").write_bytes((OUT / "table.parquet").read_bytes()[:-200])
    bad = pa.array([b"fine", b"caf\xe9"], pa.binary()).view(pa.utf8())
    pq.write_table(pa.table({"text": bad, "label": ["a", "b"]}), OUT / "bad_utf8.parquet")
    head, tail = CSV[:700].encode(), CSV[700:].encode()
    members = gzip.compress(head, mtime=0) + gzip.compress(tail, mtime=0)
    (OUT / "rows.csv.gz").write_bytes(members)
    (OUT / "rows_cut.csv.gz").write_bytes(members[:-20])
    codec = pa.Codec("zstd")
    frames = codec.compress(head, asbytes=True) + codec.compress(tail, asbytes=True)
    (OUT / "rows.csv.zst").write_bytes(frames)
    (OUT / "rows_cut.csv.zst").write_bytes(frames[:-20])


if __name__ == "__main__":
    main()
