"""What the commands print that say something about this installation and this machine."""

from __future__ import annotations

import argparse
import json
from typing import Any

from ...core.text import encode
from .selfcheck import self_check
from .service import describe


def show_facts(arguments: argparse.Namespace) -> int:
    """The commands `info` and `check`; returns the exit code."""
    facts: dict[str, Any] = describe() if arguments.command == "info" else self_check()
    if arguments.json:
        print(json.dumps(encode(facts) if arguments.templates else facts, indent=1))
        return 0
    for key, value in facts.items():
        print(f"{key:12s}{value if not isinstance(value, dict) else json.dumps(value)}")
    return 0


def show_machine(arguments: argparse.Namespace) -> int:
    """The command `measure`; returns the exit code."""
    from ...core.forecast.machine import MachineFacts
    from .measure import measure_machine

    found = measure_machine(arguments.device)
    if arguments.json:
        print(json.dumps(found, indent=1))
        return 0
    facts = MachineFacts.from_dict(found)
    for device in facts.devices:
        memory = "" if device.memory_bytes is None else f", {device.memory_bytes / 1e9:.1f} GB"
        free = "" if device.available_bytes is None else f" ({device.available_bytes / 1e9:.1f} GB free)"
        print(f"{device.id}: {device.name}{memory}{free}")
        costs = facts.costs.get(device.id)
        if costs is not None:
            # A megapixel of source is easier to imagine than a pixel.
            print(
                f"  seconds per million source pixels read: {costs.regression_s * 1e6:.1f} for each orientation, "
                f"{costs.evaluation_s * 1e6:.1f} for each sampling step, {costs.sample_s * 1e6:.1f} for each sample, "
                f"{costs.rest_s * 1e6:.1f} for everything else"
            )
        elif arguments.device in ("auto", device.id):
            print("  too busy with something else to say what the model costs")
    print(f"start of the engine: {facts.start_up_s:.1f} s")
    return 0
