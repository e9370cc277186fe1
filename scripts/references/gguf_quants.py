"""Random blocks of every GGUF type that is read, with the fp32 bits the `gguf` package makes of them.

Writes tests/data/formats/quants.bin, a sequence of records:
  uint32 type, uint32 bytes of blocks, uint32 floats; the blocks; the floats as their bits (little-endian)
"""

import pathlib
import struct

import numpy
from gguf import GGMLQuantizationType as T
from gguf.constants import GGML_QUANT_SIZES
from gguf.quants import dequantize

OUT = pathlib.Path(__file__).resolve().parents[2] / "tests/data/formats/quants.bin"
# Where a block holds fp16 numbers, which must be finite.
HALVES = {T.F16: [0], T.Q4_0: [0], T.Q4_1: [0, 2], T.Q5_0: [0], T.Q5_1: [0, 2], T.Q8_0: [0], T.Q4_K: [0, 2],
          T.Q5_K: [0, 2], T.Q6_K: [208]}


def finite_halves(rng, count):
    """Mostly scales as they occur, some of any size, subnormal and zero among them."""
    usual = (rng.standard_normal(count) * 0.01).astype(numpy.float16)
    wild = rng.integers(0, 1 << 16, count, dtype=numpy.uint16).view(numpy.float16)
    values = numpy.where(rng.random(count) < 0.5, usual, wild)
    values[~numpy.isfinite(values)] = 0
    values[:2] = numpy.array([6e-8, -0.0], dtype=numpy.float16)
    return values.view(numpy.uint8).reshape(count, 2)


def blocks_of(rng, kind, count):
    _, size = GGML_QUANT_SIZES[kind]
    blocks = rng.integers(0, 256, (count, size), dtype=numpy.uint8)
    for place in HALVES.get(kind, []):
        blocks[:, place:place + 2] = finite_halves(rng, count)
    if kind in (T.F32, T.BF16):
        floats = rng.standard_normal(count).astype(numpy.float32).view(numpy.uint8).reshape(count, 4)
        blocks[:] = floats if kind == T.F32 else floats[:, 2:]
    return blocks


def main():
    rng = numpy.random.default_rng(20)
    with OUT.open("wb") as out:
        for kind in (T.F32, T.F16, T.BF16, T.Q4_0, T.Q4_1, T.Q5_0, T.Q5_1, T.Q8_0, T.Q4_K, T.Q5_K, T.Q6_K):
            elements, _ = GGML_QUANT_SIZES[kind]
            blocks = blocks_of(rng, kind, max(1024 // elements, 8))
            floats = dequantize(blocks.reshape(1, -1), kind).astype(numpy.float32)
            out.write(struct.pack("<III", int(kind), blocks.size, floats.size))
            out.write(blocks.tobytes() + floats.tobytes())


main()
