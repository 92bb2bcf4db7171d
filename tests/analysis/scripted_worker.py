"""A worker for tests: what a block's text says is what it does."""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Any

EMPTY = {"format": 1, "model": ["m", "1", "sha256:0"], "entities": [], "quotes": []}


def send(message: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def serve(request: dict[str, Any]) -> None:
    for index, (_kind, start, end) in enumerate(request["blocks"]):
        send({"id": request["id"], "progress": [index, len(request["blocks"])]})
        if index in request["skip"]:
            continue
        text = request["text"][start:end]
        if text == "stall":
            time.sleep(60)
        if text == "die":
            os._exit(1)
        if text == "fail":
            send({"id": request["id"], "error": "no luck"})
            return
        if text == "no model":
            send({"id": request["id"], "error": "missing", "install": "get it"})
            return
        if text == "wait for cancel":
            answer = json.loads(sys.stdin.readline())
            send({"id": answer["cancel"], "cancelled": True})
            return
    send({"id": request["id"], "analysis": {**EMPTY, "skipped": request["skip"]}})


for line in sys.stdin:
    message = json.loads(line)
    if "id" in message:
        serve(message)
