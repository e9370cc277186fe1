"""The referee: the Mixture of Task Adapters and both training stages in plain PyTorch, one example at a time.

Written to be read beside docs/method.md, not to be fast: no packing, no wide layers, no shared passes. The backbone is
transformers' Gemma 3 on tests/data/models/gemma3_tiny, in fp32. Everything that the C++ engine has to agree with is
written to tests/data/training/referee/:

  batches.json                   stage1, stage2: for each step a list of {task, prompt, target}
  init[_shared|_lora].safetensors    every parameter before stage 1
  stage1[_shared|_lora].safetensors  the same after 20 steps of stage 1
  start_<variant>.safetensors    every parameter before stage 2: stage 1's experts, a fresh router and head
  final_<variant>.safetensors    the same after 20 steps of stage 2
  expected.json                  stage1.<family> and stage2.<variant>: config, and for each step the loss terms, the
                                 learning-rate factor and the gradient norm of each group before clipping

With --check, runs everything in fp64 too and prints how far fp32 is from it: what an exact implementation may differ.
"""

import json
import math
import pathlib
import sys

import torch
import torch.nn.functional as F
from safetensors.torch import save_file
from torch import nn
from transformers import AutoModelForCausalLM

DATA = pathlib.Path(__file__).resolve().parents[2] / "tests/data"
OUT = DATA / "training/referee"
TASKS = EXPERTS = 3
RANK, STEPS, BATCH, VOCAB = 4, 20, 6, 97
STAGE1 = {"learning_rate": 5e-3, "schedule": "linear", "warmup": 0.1, "weight_decay": 0.01, "clip_norm": 0.3}
STAGE2 = STAGE1 | {"learning_rate": 1e-2}
ROUTER = {"gates": "residual", "features": "sequence", "temperature": 1.0, "top_k": 0, "prior_weight": 0.6,
          "load_balance": 0.01, "prior": 0.01, "head_weight": 1.0, "head_rate": 2.5}
FAMILIES = {
    "": {"kind": "bottleneck", "shared_experts": 0},
    "_shared": {"kind": "bottleneck", "shared_experts": 1},
    "_lora": {"kind": "lora", "shared_experts": 0},
}
SOFTMAX = {"gates": "softmax", "temperature": 1.3}
VARIANTS = {
    "residual_sequence": {},
    "residual_token": {"router": {"features": "token"}, "stage": {"schedule": "cosine"}},
    "residual_task": {"router": {"features": "task"}, "stage": {"schedule": "constant"}},
    "softmax_sequence": {"router": SOFTMAX},
    "softmax_token_top2": {"router": SOFTMAX | {"features": "token", "top_k": 2}},
    "joint": {"joint": True},
    "shared_residual_sequence": {"family": "_shared"},
    "shared_softmax_sequence": {"family": "_shared", "router": SOFTMAX},
    "lora_residual_sequence": {"family": "_lora"},
}


# ---- the module -----------------------------------------------------------------------------------------------------

class LowRank(nn.Module):
    """up · σ(down · x), σ = SiLU (bottleneck) or the identity (lora). up starts at 0."""

    def __init__(self, size_in, size_out, activation):
        super().__init__()
        bound = size_in**-0.5
        self.down, self.up = nn.Linear(size_in, RANK, bias=False), nn.Linear(RANK, size_out, bias=False)
        nn.init.uniform_(self.down.weight, -bound, bound)
        nn.init.zeros_(self.up.weight)
        self.activation = activation

    def forward(self, x):
        return self.up(self.activation(self.down(x)))


class Router(nn.Module):
    """g(h, τ) for the tokens of one example: [T, N + S]."""

    def __init__(self, config, shared, width):
        super().__init__()
        self.config, self.gates = config, EXPERTS + shared
        self.weight = None if config["features"] == "task" else nn.Parameter(torch.zeros(self.gates, width))
        bias = torch.zeros(TASKS, self.gates)
        if config["gates"] == "softmax":
            p = config["prior_weight"]
            bias[:, :EXPERTS] = math.log(p * (EXPERTS - 1) / (1 - p)) * torch.eye(TASKS)
        self.bias = nn.Parameter(bias)

    def base(self, task):
        """The gates that the prior term pulls to."""
        base = torch.ones(self.gates, dtype=self.bias.dtype)
        base[:EXPERTS] = F.one_hot(torch.tensor(task), EXPERTS)
        if self.config["gates"] == "softmax":
            p = self.config["prior_weight"]
            base[:EXPERTS] = torch.where(base[:EXPERTS] == 1, p, (1 - p) / (EXPERTS - 1))
        return base

    def forward(self, h, task, prompt_length):
        scores = self.bias[task].expand(len(h), -1)
        if self.config["features"] == "token":
            scores = scores + unit_length(h) @ self.weight.T
        elif self.config["features"] == "sequence":
            scores = scores + unit_length(h[:prompt_length].mean(0)) @ self.weight.T
        shared = 1 + scores[:, EXPERTS:]
        if self.config["gates"] == "residual":
            own = F.one_hot(torch.tensor(task), EXPERTS) + scores[:, :EXPERTS]
        else:
            own = scores[:, :EXPERTS] / self.config["temperature"]
            if self.config["top_k"]:
                kept = torch.zeros_like(own, dtype=torch.bool).scatter(1, own.topk(self.config["top_k"]).indices, True)
                own = own.masked_fill(~kept, -math.inf)
            own = own.softmax(1)
        return torch.cat([own, shared], 1)


def unit_length(x):
    return x / x.norm(dim=-1, keepdim=True).clamp_min(1e-6)


class Block(nn.Module):
    """One transformer block's feed-forward with its experts and router. `now` says what runs through it."""

    def __init__(self, mlp, family, router, now):
        super().__init__()
        self.mlp, self.family, self.now = [mlp], family, now  # in a list: the backbone is no part of this module
        inner, width = mlp.gate_proj.weight.shape
        if family["kind"] == "lora":
            sites = {"gate_proj": (width, inner), "up_proj": (width, inner), "down_proj": (inner, width)}
        else:
            sites = {"parallel": (width, width)}
        activation = nn.Identity() if family["kind"] == "lora" else F.silu
        self.experts = nn.ModuleList(
            nn.ModuleDict({name: LowRank(*size, activation) for name, size in sites.items()})
            for _ in range(EXPERTS + family["shared_experts"]))
        self.router = Router(router, family["shared_experts"], width)

    def forward(self, hidden):
        h, mlp, now = hidden[0], self.mlp[0], self.now  # [T, d]: always one example
        if now.stage == 1:  # the own expert and the shared ones, each with weight 1
            gates = {i: 1.0 for i in [now.task, *range(EXPERTS, len(self.experts))]}
        else:
            g = self.router(h, now.task, now.prompt_length)
            now.gates.append((g, self.router.base(now.task)))
            gates = {i: g[:, i:i + 1] for i in range(len(self.experts))}

        def delta(site, x):
            return sum(gate * self.experts[i][site](x) for i, gate in gates.items())

        if self.family["kind"] == "bottleneck":
            return (mlp(h) + delta("parallel", h))[None]
        gate = mlp.gate_proj(h) + delta("gate_proj", h)
        up = mlp.up_proj(h) + delta("up_proj", h)
        inner = mlp.act_fn(gate) * up
        return (mlp.down_proj(inner) + delta("down_proj", inner))[None]


class Now:
    """The example that is passing: its task, its prompt's length, and the gates that the blocks used."""


class Mta(nn.Module):
    """The experts, routers and head on a frozen backbone."""

    def __init__(self, family, router, dtype):
        super().__init__()
        backbone = AutoModelForCausalLM.from_pretrained(DATA / "models/gemma3_tiny", dtype=dtype,
                                                        attn_implementation="eager").eval().requires_grad_(False)
        self.backbone, self.now, self.options = [backbone], Now(), router
        self.decoder = nn.ModuleList(Block(layer.mlp, family, router, self.now) for layer in backbone.model.layers)
        for layer, block in zip(backbone.model.layers, self.decoder):
            layer.mlp = block
        width = backbone.config.hidden_size
        self.head = nn.Linear(width, TASKS)
        nn.init.zeros_(self.head.weight)
        nn.init.zeros_(self.head.bias)
        self.to(dtype)

    def example(self, example, stage):
        """The mean loss of one example's target, its gates a block, and the head's logits."""
        prompt, target = example["prompt"], example["target"]
        self.now.stage, self.now.task, self.now.prompt_length, self.now.gates = stage, example["task"], len(prompt), []
        model = self.backbone[0]
        ids = torch.tensor([prompt + target[:-1]])
        loss = F.cross_entropy(model(ids).logits[0, len(prompt) - 1:], torch.tensor(target))
        pooled = unit_length(model.model.embed_tokens(ids)[0, :len(prompt)].mean(0))  # what enters the first block
        return loss, self.now.gates, self.head(pooled)

    def losses(self, batch, stage):
        results = [self.example(e, stage) for e in batch]
        terms = {"task": torch.stack([r[0] for r in results]).mean()}
        if stage == 1:
            return terms | {"total": terms["task"]}
        blocks = []  # (gates [tokens of the batch, M], base [the same]) of each block
        for block in zip(*(r[1] for r in results)):
            blocks.append((torch.cat([g for g, _ in block]), torch.cat([b.expand_as(g) for g, b in block])))
        terms["balance"] = torch.stack([balance(g) for g, _ in blocks]).mean()
        terms["prior"] = torch.stack([self.prior(g, b) for g, b in blocks]).mean()
        terms["head"] = F.cross_entropy(torch.stack([r[2] for r in results]),
                                        torch.tensor([e["task"] for e in batch]))
        terms["total"] = (terms["task"] + self.options["load_balance"] * terms["balance"]
                          + self.options["prior"] * terms["prior"] + self.options["head_weight"] * terms["head"])
        return terms

    def prior(self, g, base):
        if self.options["gates"] == "residual":
            return (g - base).square().sum(1).mean()
        g, base = g[:, :EXPERTS], base[:, :EXPERTS]
        logs = torch.where(g > 0, g, torch.ones_like(g)).log() - base.log()  # 0 · log 0 = 0
        return (g * logs).sum(1).mean()

    def groups(self):
        """Parameters that are clipped together: each expert over all blocks; the routers; the head."""
        groups = {f"expert.{i}": [p for block in self.decoder for p in block.experts[i].parameters()]
                  for i in range(len(self.decoder[0].experts))}
        groups["router"] = [p for block in self.decoder for p in block.router.parameters()]
        groups["head"] = list(self.head.parameters())
        return groups


def balance(g):
    share = (g.abs() / g.abs().sum(1, keepdim=True)).mean(0)
    return g.shape[1] * share.square().sum() - 1


# ---- training -------------------------------------------------------------------------------------------------------

def rate_factor(step, total, schedule, warmup):
    w = round(warmup * total)
    if step < w:
        return (step + 1) / w
    done = (step - w) / (total - w)
    return {"linear": 1 - done, "cosine": 0.5 * (1 + math.cos(math.pi * done)), "constant": 1.0}[schedule]


def train(mta, batches, stage, config, expert_rate):
    """expert_rate: the experts' share of the learning rate; 0 freezes them."""
    groups = mta.groups()
    trained = {name: parameters for name, parameters in groups.items()
               if (stage == 2 if name in ("router", "head") else expert_rate > 0)}
    mta.requires_grad_(False)
    for parameters in trained.values():
        for p in parameters:
            p.requires_grad_(True)
    share = {name: {"router": 1.0, "head": ROUTER["head_rate"]}.get(name, expert_rate) for name in trained}
    optimizer = torch.optim.AdamW([{"params": p, "name": name} for name, p in trained.items()], betas=(0.9, 0.999),
                                  eps=1e-8, weight_decay=config["weight_decay"], foreach=False)
    steps = []
    for step, batch in enumerate(batches):
        factor = rate_factor(step, len(batches), config["schedule"], config["warmup"])
        for group in optimizer.param_groups:
            group["lr"] = config["learning_rate"] * factor * share[group["name"]]
        optimizer.zero_grad(set_to_none=True)  # without a gradient a parameter is left alone
        terms = mta.losses(batch, stage)
        terms["total"].backward()
        norms = {name: nn.utils.clip_grad_norm_(p, config["clip_norm"]).item()
                 for name, p in trained.items() if any(q.grad is not None for q in p)}
        optimizer.step()
        steps.append({"rate_factor": factor, **{name: t.item() for name, t in terms.items()}, "grad_norms": norms})
    return steps


def make_batches(seed):
    """20 batches of 6 examples of unequal length, tasks mixed unevenly; step 3 lacks task 2.

    The first batch holds no task in exactly a third of its places: the fresh head's bias would have a gradient of
    rounding errors alone, which AdamW blows up to a full step.
    """
    rng = torch.Generator().manual_seed(seed)
    draw = lambda low, high: torch.randint(low, high, (1,), generator=rng).item()
    batches = []
    for step in range(STEPS):
        drawn = [0, 1, 2] + [(0, 0, 0, 1, 1, 2)[draw(0, 6)] for _ in range(3)]
        tasks = {0: [0, 0, 0, 0, 1, 2], 3: [0, 1, 0, 0, 1, 0]}.get(step, drawn)
        batch = []
        for i in torch.randperm(BATCH, generator=rng).tolist():
            prompt = [2] + [draw(4, VOCAB) for _ in range(draw(1, 22))]
            rule = {0: [prompt[-1], 40], 1: [prompt[1], 50, prompt[-1]], 2: [60 + len(prompt) % 2]}[tasks[i]]
            batch.append({"task": tasks[i], "prompt": prompt, "target": rule[:draw(1, 4)] + [1]})
        batches.append(batch)
    return batches


# ---- everything at once ---------------------------------------------------------------------------------------------

def run(dtype):
    """All parameters at every stage, and all losses."""
    batches = {"stage1": make_batches(1), "stage2": make_batches(2)}
    tensors, expected = {}, {"stage1": {}, "stage2": {}}
    snapshot = lambda mta: {name: p.detach().clone().contiguous() for name, p in mta.named_parameters()}
    for family, adapter in FAMILIES.items():
        torch.manual_seed(7)
        mta = Mta(adapter, ROUTER, torch.float32)  # drawn in fp32 whatever the run's type
        drawn = snapshot(mta)
        mta = Mta(adapter, ROUTER, dtype)
        mta.load_state_dict(drawn)
        tensors["init" + family] = snapshot(mta)
        steps = train(mta, batches["stage1"], 1, STAGE1, 1.0)
        tensors["stage1" + family] = snapshot(mta)
        expected["stage1"]["stage1" + family] = {"adapter": adapter, "stage": STAGE1, "init": "init" + family,
                                                 "steps": steps}
    for name, variant in VARIANTS.items():
        family = variant.get("family", "")
        router, stage = ROUTER | variant.get("router", {}), STAGE2 | variant.get("stage", {})
        mta = Mta(FAMILIES[family], router, dtype)
        experts = {n: p for n, p in tensors["stage1" + family].items() if ".experts." in n}
        mta.load_state_dict(experts, strict=False)
        if router["top_k"]:  # a fresh router's other experts tie, and which of them top-k keeps is nobody's promise
            rng = torch.Generator().manual_seed(9)
            for block in mta.decoder:
                block.router.bias.data += 0.1 * torch.randn(block.router.bias.shape, generator=rng).to(dtype)
        tensors["start_" + name] = snapshot(mta)
        steps = train(mta, batches["stage2"], 2, stage, 0.1 if variant.get("joint") else 0.0)
        tensors["final_" + name] = snapshot(mta)
        expected["stage2"][name] = {"adapter": FAMILIES[family], "router": router, "stage": stage,
                                    "joint_rate": 0.1 if variant.get("joint") else 0.0, "steps": steps}
    return batches, tensors, expected


def check(tensors, expected, exact_tensors, exact):
    """How far fp32 is from fp64, relative to each loss and to each weight matrix's norm."""
    for stage in exact:
        for name, entry in exact[stage].items():
            worst = {}
            for ours, theirs in zip(expected[stage][name]["steps"], entry["steps"]):
                for term in [t for t in theirs if t not in ("rate_factor", "grad_norms")]:
                    worst[term] = max(worst.get(term, 0), abs(ours[term] - theirs[term]) / max(abs(theirs[term]), 1e-8))
                for group, norm in theirs["grad_norms"].items():
                    key = "norm " + group
                    worst[key] = max(worst.get(key, 0), abs(ours["grad_norms"][group] - norm) / max(norm, 1e-8))
            print(f"{stage} {name}:", {key: f"{value:.1e}" for key, value in worst.items()})
    for name, group in exact_tensors.items():
        errors = {n: ((tensors[name][n] - p).norm() / p.norm().clamp_min(1e-8)).item() for n, p in group.items()}
        worst = max(errors, key=errors.get)
        print(f"{name}: {errors[worst]:.1e} at {worst}")


def main():
    torch.set_num_threads(1)
    batches, tensors, expected = run(torch.float32)
    expected = {"experts": EXPERTS, "tasks": TASKS, "rank": RANK, "activation": "silu", "scale": 1.0,
                "weight_decay": STAGE1["weight_decay"], **expected}
    OUT.mkdir(parents=True, exist_ok=True)
    compact = lambda value: json.dumps(value, separators=(",", ":")) + "\n"
    (OUT / "batches.json").write_text(compact(batches))
    (OUT / "expected.json").write_text(compact(expected))
    for name, group in tensors.items():
        save_file(group, OUT / f"{name}.safetensors")
    for file in OUT.iterdir():
        file.chmod(0o644)
    for stage in ("stage1", "stage2"):
        for name, entry in expected[stage].items():
            first, last = entry["steps"][0], entry["steps"][-1]
            print(stage, name, *({k: round(v, 4) for k, v in s.items() if k != "grad_norms"} for s in (first, last)))
            print("   ", *({k: round(v, 3) for k, v in s["grad_norms"].items()} for s in (first, last)))
    if "--check" in sys.argv:
        _, exact_tensors, exact = run(torch.float64)
        check(tensors, expected, exact_tensors, {k: exact[k] for k in ("stage1", "stage2")})


if __name__ == "__main__":
    main()
