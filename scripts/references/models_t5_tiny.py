"""Whole T5 backbones of random weights, and what transformers computes with them in fp32.

Writes tests/data/models/{t5_v10_tiny,t5_v11_tiny,mt5_tiny}/
  config.json (as published checkpoints spell it), tokenizer_config.json (extra_ids), spiece.model, model.safetensors
  expected.json         cases: input (with </s>), target (with </s>), greedy tokens after the start token with
                        min_margin, beams: 4 hypotheses, best first, tokens without the start token, and score =
                        sum of log p / number of tokens (</s> counted): num_beams 4, length_penalty 1, at most 16
                        tokens, for early_stopping false (transformers' heuristic) and true
  expected.safetensors  encoder.<i> [input, d], logits.<i> [target, vocab] (teacher-forced, start token first)

transformers 5 ties the head in every T5Config, whatever config.json says, unless the checkpoint holds two different
matrices, as real v1.1 and mT5 checkpoints do. So the weights are written first and loaded from the folder.
"""

import json
import pathlib

import torch
from safetensors.torch import save_file
from transformers import AutoModelForSeq2SeqLM

import models_tiny_tokenizer

ROOT = pathlib.Path(__file__).resolve().parents[2] / "tests/data/models"
COMMON = {
    "d_model": 32, "d_kv": 8, "num_heads": 4, "d_ff": 64, "num_layers": 3, "num_decoder_layers": 3, "vocab_size": 110,
    "relative_attention_num_buckets": 32, "relative_attention_max_distance": 128, "dropout_rate": 0.1,
    "layer_norm_epsilon": 1e-06, "initializer_factor": 1.0, "is_encoder_decoder": True, "use_cache": True,
    "pad_token_id": 0, "eos_token_id": 1, "decoder_start_token_id": 0,
}
MODELS = {
    "t5_v10_tiny": COMMON | {"architectures": ["T5ForConditionalGeneration"], "model_type": "t5",
                             "feed_forward_proj": "relu"},
    "t5_v11_tiny": COMMON | {"architectures": ["T5ForConditionalGeneration"], "model_type": "t5",
                             "feed_forward_proj": "gated-gelu", "tie_word_embeddings": False},
    # More heads than d_model / d_kv and fewer decoder layers, as mT5-small has; room for byte fallback.
    "mt5_tiny": COMMON | {"architectures": ["MT5ForConditionalGeneration"], "model_type": "mt5", "num_heads": 6,
                          "num_decoder_layers": 2, "vocab_size": 384, "feed_forward_proj": "gated-gelu",
                          "tie_word_embeddings": False},
}
EXTRA_IDS = {"t5_v10_tiny": 10, "t5_v11_tiny": 10, "mt5_tiny": 0}
LENGTHS = [(7, 5), (33, 12), (150, 140)]  # (input, target) tokens; the last one reaches the far buckets
MARGIN = 0.01
STEPS = 16


def weights(config, seed):
    rng = torch.Generator().manual_seed(seed)
    normal = lambda std, *shape: torch.randn(*shape, generator=rng) * std
    d, inner, ffn = config["d_model"], config["d_kv"] * config["num_heads"], config["d_ff"]
    gated, tied = config["feed_forward_proj"].startswith("gated"), config.get("tie_word_embeddings", True)
    out = {"shared.weight": normal(1.0, config["vocab_size"], d)}
    if not tied:
        out["lm_head.weight"] = normal(2.0 * d**-0.5, config["vocab_size"], d)

    def attention(name):
        out[f"{name}.q.weight"] = normal(1.5 * (d * config["d_kv"])**-0.5, inner, d)
        for part in "kv":
            out[f"{name}.{part}.weight"] = normal(1.5 * d**-0.5, inner, d)
        out[f"{name}.o.weight"] = normal(2.0 * inner**-0.5, d, inner)

    def feed_forward(name):
        for part in ["wi_0", "wi_1"] if gated else ["wi"]:
            out[f"{name}.{part}.weight"] = normal(1.5 * d**-0.5, ffn, d)
        out[f"{name}.wo.weight"] = normal(2.0 * ffn**-0.5, d, ffn)

    for side, layers in [("encoder", config["num_layers"]), ("decoder", config["num_decoder_layers"])]:
        for layer in range(layers):
            block = f"{side}.block.{layer}.layer"
            attention(f"{block}.0.SelfAttention")
            if layer == 0:
                out[f"{block}.0.SelfAttention.relative_attention_bias.weight"] = normal(
                    1.0, config["relative_attention_num_buckets"], config["num_heads"])
            if side == "decoder":
                attention(f"{block}.1.EncDecAttention")
            last = 2 if side == "decoder" else 1
            feed_forward(f"{block}.{last}.DenseReluDense")
            for i in range(last + 1):
                out[f"{block}.{i}.layer_norm.weight"] = 1 + normal(0.3, d)
        out[f"{side}.final_layer_norm.weight"] = (3 if tied else 1) + normal(0.3, d)
    out["shared.weight" if tied else "lm_head.weight"][1] *= 1.5  # so that </s> is sometimes the likeliest
    return out


@torch.no_grad()
def greedy(model, encoded, source, use_cache):
    tokens, margins, cache = [], [], None
    while len(tokens) < STEPS:
        step = ([0] + tokens)[-1:] if use_cache and tokens else [0] + tokens
        out = model(encoder_outputs=encoded, attention_mask=torch.ones_like(source),
                    decoder_input_ids=torch.tensor([step]), past_key_values=cache, use_cache=use_cache)
        cache = out.past_key_values if use_cache else None
        best = out.logits[0, -1].topk(2)
        tokens.append(best.indices[0].item())
        margins.append((best.values[0] - best.values[1]).item())
        if tokens[-1] == 1:
            break
    return {"tokens": tokens, "min_margin": round(min(margins), 6)}


@torch.no_grad()
def beams(model, source, early_stopping):
    out = model.generate(source, attention_mask=torch.ones_like(source), num_beams=4, num_return_sequences=4,
                         do_sample=False, max_new_tokens=STEPS, length_penalty=1.0, early_stopping=early_stopping,
                         return_dict_in_generate=True, output_scores=True)
    found = []
    for row, score in zip(out.sequences.tolist(), out.sequences_scores.tolist()):
        tokens = row[1:]
        if 1 in tokens:
            tokens = tokens[:tokens.index(1) + 1]
        logprobs = model(source, decoder_input_ids=torch.tensor([[0] + tokens[:-1]])).logits[0].log_softmax(-1)
        total = sum(logprobs[i, t].item() for i, t in enumerate(tokens))
        assert abs(total / len(tokens) - score) < 1e-4, "the documented score is not transformers' score"
        found.append({"tokens": tokens, "score": round(score, 6)})
    return found


def case(model, exact, lengths, rng, vocab):
    """Draws inputs until some beams of the short case end with </s> and no tie is near: fp64 finds the same beams."""
    while True:
        draw = lambda n: torch.randint(3, vocab, (n - 1,), generator=rng).tolist() + [1]
        source_ids, target = draw(lengths[0]), draw(lengths[1])
        source = torch.tensor([source_ids])
        encoded = model.encoder(source, attention_mask=torch.ones_like(source))
        found = greedy(model, encoded, source, use_cache=True)
        if found["min_margin"] < MARGIN or len(set(found["tokens"])) < min(3, len(found["tokens"])):
            continue
        assert found["tokens"] == greedy(model, encoded, source, use_cache=False)["tokens"]
        searched = {name: beams(model, source, stop) for name, stop in [("beams", False), ("beams_early", True)]}
        tokens = lambda hypotheses: [h["tokens"] for h in hypotheses]
        scores = [h["score"] for h in searched["beams"]]
        if lengths[0] < 10 and not any(h["tokens"][-1] == 1 for h in searched["beams"]):
            continue
        if (tokens(beams(exact, source, False)) != tokens(searched["beams"])
                or tokens(beams(exact, source, True)) != tokens(searched["beams_early"])
                or min(a - b for a, b in zip(scores, scores[1:])) < 2e-4):
            continue
        logits = model(source, decoder_input_ids=torch.tensor([[0] + target[:-1]])).logits[0]
        return {"input": source_ids, "target": target, "greedy": found, **searched}, encoded[0][0], logits


def generate(name, config, seed):
    folder = ROOT / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n")
    (folder / "tokenizer_config.json").write_text(json.dumps({"extra_ids": EXTRA_IDS[name]}) + "\n")
    models_tiny_tokenizer.t5(folder / "spiece.model", config["vocab_size"] - EXTRA_IDS[name],
                             normalise=name == "t5_v10_tiny", byte_fallback=name == "mt5_tiny")
    save_file(weights(config, seed), folder / "model.safetensors", metadata={"format": "pt"})
    load = lambda dtype: AutoModelForSeq2SeqLM.from_pretrained(folder, dtype=dtype, attn_implementation="eager").eval()
    model, exact = load(torch.float32), load(torch.float64)
    tied = model.lm_head.weight.data_ptr() == model.shared.weight.data_ptr()
    assert tied == config.get("tie_word_embeddings", True), "head tied or not against the configuration"

    rng = torch.Generator().manual_seed(seed + 100)
    cases, tensors = [], {}
    with torch.no_grad():
        for i, lengths in enumerate(LENGTHS):
            # mT5's vocabulary is the largest: fewer rows of logits keep the file small.
            lengths = (lengths[0], min(lengths[1], 40)) if name == "mt5_tiny" else lengths
            found, encoded, logits = case(model, exact, lengths, rng, config["vocab_size"] - EXTRA_IDS[name])
            cases.append(found)
            tensors |= {f"encoder.{i}": encoded.contiguous(), f"logits.{i}": logits.contiguous()}
            print(name, lengths, logits.std().item(), found["greedy"])
            for key in ("beams", "beams_early"):
                print("  ", key, [(h["score"], len(h["tokens"]), h["tokens"][-1] == 1) for h in found[key]])
    save_file(tensors, folder / "expected.safetensors")
    (folder / "expected.json").write_text(json.dumps({"cases": cases}, separators=(",", ":")) + "\n")
    for file in folder.iterdir():
        file.chmod(0o644)


def main():
    torch.set_num_threads(1)
    for seed, (name, config) in enumerate(MODELS.items(), start=21):
        generate(name, config, seed)


if __name__ == "__main__":
    main()
