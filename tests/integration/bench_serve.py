#!/usr/bin/env python3
"""How fast `alter serve` answers: the first token after a request, and tokens a second after it.

usage: bench_serve.py ALTER PROJECT RUN [TASK]     e.g. build/release/bin/alter demo-project base

Three answers of at most 150 tokens with five alternatives each, as the playground asks for them; nothing else should
run. Not a test, for times depend on the machine.
"""

import json
import subprocess
import sys
import time


class Server:
    def __init__(self, alter, project, run):
        self.process = subprocess.Popen([alter, "serve", project, run, "--stdio"], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.requests = 0

    def ask(self, method, **params):
        """The seconds until each token, and until the answer."""
        self.requests += 1
        request = {"jsonrpc": "2.0", "id": self.requests, "method": method, "params": params}
        begin = time.perf_counter()
        self.process.stdin.write((json.dumps(request) + "\n").encode())
        self.process.stdin.flush()
        tokens = []
        while True:
            line = self.process.stdout.readline()
            if not line:
                sys.exit("alter serve ended: try the same in a terminal")
            message = json.loads(line)
            if message.get("method") == "token":
                tokens.append(time.perf_counter() - begin)
            if message.get("id") == self.requests:
                if "error" in message:
                    sys.exit(message["error"]["message"])
                return tokens, time.perf_counter() - begin


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    server = Server(*sys.argv[1:4])
    task = {"task": sys.argv[4]} if len(sys.argv) > 4 else {}
    print(f"loading {server.ask('initialize')[1]:.2f} s")
    for _ in range(3):
        tokens, _ = server.ask("generate", prompt="Tell me a long story about parcels. Story:", max_tokens=150,
                               alternatives=5, **task)
        if len(tokens) > 1:
            rate = (len(tokens) - 1) / (tokens[-1] - tokens[0])
            print(f"first token {tokens[0] * 1000:.0f} ms, then {rate:.1f} tokens/s ({len(tokens)} tokens)")


main()
