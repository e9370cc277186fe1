"""A whole Gemma 3 backbone of 46,000 random weights, and what transformers computes with it in fp32.

Writes tests/data/models/gemma3_tiny/
  config.json             as published checkpoints spell it (rope_theta, rope_local_base_freq)
  config_transformers5.json   the same as transformers 5 writes it (rope_parameters)
  model.safetensors, tokenizer.model
  expected.json           sequences: ids, and greedy: 16 tokens after them, min_margin
  expected.safetensors    logits.<i> [length, vocab] of sequence i
"""

import json
import pathlib

import torch
from safetensors.torch import save_file
from transformers import AutoModelForCausalLM

import models_tiny_tokenizer

OUT = pathlib.Path(__file__).resolve().parents[2] / "tests/data/models/gemma3_tiny"
CONFIG = {
    "architectures": ["Gemma3ForCausalLM"],
    "model_type": "gemma3_text",
    "vocab_size": 97,
    "hidden_size": 32,
    "intermediate_size": 64,
    "num_hidden_layers": 4,
    "num_attention_heads": 4,
    "num_key_value_heads": 1,
    "head_dim": 16,
    "query_pre_attn_scalar": 24,
    "hidden_activation": "gelu_pytorch_tanh",
    "rms_norm_eps": 1e-06,
    "max_position_embeddings": 512,
    "sliding_window": 8,
    "layer_types": ["sliding_attention", "sliding_attention", "full_attention", "sliding_attention"],
    "rope_theta": 1000000.0,
    "rope_local_base_freq": 10000.0,
    "attention_bias": False,
    "attn_logit_softcapping": None,
    "final_logit_softcapping": None,
    "tie_word_embeddings": True,
    "pad_token_id": 0,
    "eos_token_id": 1,
    "bos_token_id": 2,
    "torch_dtype": "float32",
}
MARGIN, VARIETY = 0.02, 6  # sequences are drawn until no tie is near and the greedy tokens are no mere repetition
LENGTHS = [5, 8, 40]  # shorter than, equal to and well over the window


def weights():
    rng = torch.Generator().manual_seed(11)
    normal = lambda std, *shape: torch.randn(*shape, generator=rng) * std
    # Small embeddings and strong blocks: else the tied head makes every token predict itself.
    d, ffn, q, kv = 32, 64, 4 * 16, 16
    out = {"model.embed_tokens.weight": normal(0.12, CONFIG["vocab_size"], d), "model.norm.weight": 3 + normal(0.5, d)}
    for layer in range(CONFIG["num_hidden_layers"]):
        block = f"model.layers.{layer}."
        for name, rows, cols in [("q_proj", q, d), ("k_proj", kv, d), ("v_proj", kv, d), ("o_proj", d, q)]:
            out[f"{block}self_attn.{name}.weight"] = normal(cols**-0.5, rows, cols)
        for name, rows, cols in [("gate_proj", ffn, d), ("up_proj", ffn, d), ("down_proj", d, ffn)]:
            out[f"{block}mlp.{name}.weight"] = normal(1.5 * cols**-0.5, rows, cols)
        for name, size in [("self_attn.q_norm", 16), ("self_attn.k_norm", 16), ("input_layernorm", d),
                           ("post_attention_layernorm", d), ("pre_feedforward_layernorm", d),
                           ("post_feedforward_layernorm", d)]:
            out[f"{block}{name}.weight"] = normal(0.3, size) + (1 if name.startswith("post") else 0)
    return out


@torch.no_grad()
def greedy(model, ids, count):
    """Greedy tokens and the smallest distance between the best two logits; cached and uncached must agree."""
    tokens, margins, cache, step = [], [], None, torch.tensor([ids])
    for _ in range(count):
        out = model(step, past_key_values=cache, use_cache=True)
        best = out.logits[0, -1].topk(2)
        cache, margin = out.past_key_values, (best.values[0] - best.values[1]).item()
        margins.append(margin)
        tokens.append(best.indices[0].item())
        step = torch.tensor([[tokens[-1]]])
    whole = model(torch.tensor([ids + tokens])).logits[0, len(ids) - 1:-1].argmax(-1).tolist()
    assert whole == tokens, "cached and uncached decoding differ"
    return {"tokens": tokens, "min_margin": round(min(margins), 6)}


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "config.json").write_text(json.dumps(CONFIG, indent=2) + "\n")
    save_file(weights(), OUT / "model.safetensors", metadata={"format": "pt"})
    models_tiny_tokenizer.gemma(OUT / "tokenizer.model", CONFIG["vocab_size"])
    model = AutoModelForCausalLM.from_pretrained(OUT, dtype=torch.float32, attn_implementation="eager").eval()
    rope = model.config.rope_parameters
    assert rope["full_attention"]["rope_theta"] == 1e6 and rope["sliding_attention"]["rope_theta"] == 1e4
    saved = {k: v for k, v in model.config.to_dict().items() if k not in ("_name_or_path", "transformers_version")}
    (OUT / "config_transformers5.json").write_text(json.dumps(saved, indent=2) + "\n")

    rng = torch.Generator().manual_seed(12)
    sequences, logits = [], {}
    for i, length in enumerate(LENGTHS):
        found = {"min_margin": 0, "tokens": []}
        while found["min_margin"] < MARGIN or 1 in found["tokens"] or len(set(found["tokens"])) < VARIETY:
            ids = [2] + torch.randint(4, CONFIG["vocab_size"], (length - 1,), generator=rng).tolist()
            found = greedy(model, ids, 16)
        with torch.no_grad():
            logits[f"logits.{i}"] = model(torch.tensor([ids])).logits[0].contiguous()
        sequences.append({"ids": ids, "greedy": found})
        print(length, logits[f"logits.{i}"].std().item(), sequences[-1]["greedy"])
    save_file(logits, OUT / "expected.safetensors")
    for file in OUT.iterdir():
        file.chmod(0o644)
    (OUT / "expected.json").write_text(json.dumps({"sequences": sequences}, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
