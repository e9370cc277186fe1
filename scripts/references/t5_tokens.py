"""A small Unigram SentencePiece model in the manner of T5's, and the ids T5's tokenizer in transformers gives.

Writes tests/data/formats/t5/spiece.model and tests/data/formats/t5/token_ids.json: {"size", "texts": [[text, ids]]}
"""

import json
import pathlib
import random

import sentencepiece
from transformers import T5Tokenizer

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "tests/data/formats/t5"
SENTENCES = ["the parcel arrived yesterday", "translate English to German: That is good.", "where is my order?",
             "please cancel my order today", "it was a good day for the house", "the cat sat on the mat",
             "summarize: the order arrived late and the box was broken", "thank you for your help"]
TEXTS = ["the order arrived", "  the   order  ", "Hello <extra_id_0> good <extra_id_1>.", "<extra_id_99><extra_id_98>",
         "the<extra_id_5>cat", "<extra_id_100> <extra_id_> <extra_id_07>", "", " ", "naïve ﬁne", "tab\tand\nline"]


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    rng = random.Random(3)
    corpus = [" ".join(rng.sample(SENTENCES, 2)) for _ in range(400)]
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(corpus), model_prefix=str(FOLDER / "spiece"), vocab_size=64, model_type="unigram",
        pad_id=0, eos_id=1, unk_id=2, bos_id=-1, pad_piece="<pad>", num_threads=1, minloglevel=2)
    (FOLDER / "spiece.vocab").unlink()
    tokenizer = T5Tokenizer.from_pretrained(str(FOLDER))
    rows = [[text, tokenizer(text, add_special_tokens=False).input_ids] for text in TEXTS]
    result = {"size": len(tokenizer), "texts": rows}
    (FOLDER / "token_ids.json").write_text(json.dumps(result, ensure_ascii=False, indent=1) + "\n")


main()
