"""What transformers makes of the starter backbone: the fields of its configuration and a SHA-256 of every weight.

Usage: starter_backbone.py PATH/gemma-3-270m-q4_k_m.gguf
Writes tests/data/formats/starter_backbone.json: {"config": {...}, "weights": {name: sha256 of the fp32 bytes}}
"""

import hashlib
import json
import pathlib
import sys

import torch
from transformers import AutoModelForCausalLM

OUT = pathlib.Path(__file__).resolve().parents[2] / "tests/data/formats/starter_backbone.json"
FIELDS = ["model_type", "vocab_size", "hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads",
          "num_key_value_heads", "head_dim", "hidden_activation", "max_position_embeddings", "rms_norm_eps",
          "sliding_window", "layer_types", "query_pre_attn_scalar", "final_logit_softcapping", "tie_word_embeddings",
          "bos_token_id", "eos_token_id", "pad_token_id"]


def main():
    path = pathlib.Path(sys.argv[1])
    model = AutoModelForCausalLM.from_pretrained(str(path.parent), gguf_file=path.name, dtype=torch.float32)
    config = {field: getattr(model.config, field) for field in FIELDS}
    config["rope_theta"] = model.config.rope_parameters["full_attention"]["rope_theta"]
    config["rope_local_base_freq"] = model.config.rope_parameters["sliding_attention"]["rope_theta"]
    weights = {name: hashlib.sha256(tensor.numpy().tobytes()).hexdigest()
               for name, tensor in sorted(model.state_dict().items()) if name != "lm_head.weight"}
    OUT.write_text(json.dumps({"config": config, "weights": weights}, indent=1) + "\n")


main()
