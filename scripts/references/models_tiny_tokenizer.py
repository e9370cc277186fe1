"""Trains the small SentencePiece models of the tiny backbones on models_tiny_text.txt."""

import io
import pathlib

import sentencepiece

TEXT = pathlib.Path(__file__).with_name("models_tiny_text.txt")


def train(path, **options):
    model = io.BytesIO()
    lines = TEXT.read_text(encoding="utf-8").splitlines()
    sentencepiece.SentencePieceTrainer.train(sentence_iterator=iter(lines), model_writer=model, num_threads=1,
                                             minloglevel=2, character_coverage=1.0, **options)
    path.write_bytes(model.getvalue())


def gemma(path, vocab_size):
    """BPE as Gemma's: no normalisation, no dummy prefix, spaces kept. Byte fallback needs 256 pieces: left out."""
    train(path, model_type="bpe", vocab_size=vocab_size, pad_id=0, eos_id=1, bos_id=2, unk_id=3,
          normalization_rule_name="identity", add_dummy_prefix=False, remove_extra_whitespaces=False)


def t5(path, vocab_size, normalise, byte_fallback):
    """Unigram as T5's: no <s>; T5's normalisation rules (240 kB) and mT5's byte fallback where wanted."""
    train(path, model_type="unigram", vocab_size=vocab_size, pad_id=0, eos_id=1, unk_id=2, bos_id=-1,
          normalization_rule_name="nmt_nfkc" if normalise else "identity", byte_fallback=byte_fallback,
          hard_vocab_limit=not byte_fallback)
