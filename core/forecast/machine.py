"""What a machine is and what it costs to run the model there: measured by `measure`, used by `estimate`."""

from __future__ import annotations

import os
import platform
import re
import subprocess  # nosec B404 # macOS tells the processor's name only through sysctl
import sys
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Optional

AUTO = "auto"


def cpu_name() -> str:
    """What the processor calls itself, without trade marks and clock rates."""
    name = ""
    try:
        if sys.platform == "win32":
            import winreg

            place = r"HARDWARE\DESCRIPTION\System\CentralProcessor\0"  # pragma: allowlist secret
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as key:
                name = str(winreg.QueryValueEx(key, "ProcessorNameString")[0])
        elif sys.platform == "darwin":
            command = ["/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string"]
            name = subprocess.run(command, capture_output=True, text=True, check=True, timeout=5).stdout  # nosec B603
        else:
            found = re.search(
                r"^model name\s*:\s*(.+)$", Path("/proc/cpuinfo").read_text(encoding="utf-8"), re.MULTILINE
            )
            name = found.group(1) if found else ""
    except (OSError, subprocess.SubprocessError):
        # A name is all that is missing then.
        name = ""
    name = re.sub(r"\((R|TM|C)\)|@.*$|\bCPU\b|\bProcessor\b", " ", name, flags=re.IGNORECASE)
    return " ".join(name.split()) or platform.machine() or "CPU"


def usable_cores() -> int:
    """Cores that this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@dataclass(frozen=True)
class Device:
    """Where the network can run.

    Attributes:
        id: what a request calls it: cpu, cuda or mps.
        name: in words.
        memory_bytes: all of its memory; None when it does not say.
        available_bytes: what was free when it was asked; None when it does not say.
    """

    id: str
    name: str
    memory_bytes: Optional[int] = None
    available_bytes: Optional[int] = None


@dataclass(frozen=True)
class Costs:
    """Seconds that work takes on a device, by source pixel that a tile reads (halo included).

    Attributes:
        regression_s: one regression estimate, that is one orientation.
        evaluation_s: one denoising evaluation, that is one step of one sample.
        sample_s: what one sample costs beside its evaluations.
        rest_s: everything else: reading, projecting, blending, writing, overviews.
        correction: what finished runs have taught; their times divided by what would be expected without it.
    """

    regression_s: float
    evaluation_s: float
    sample_s: float
    rest_s: float
    correction: float = 1.0


@dataclass(frozen=True)
class MachineFacts:
    """What one version of the plugin found on a machine, in one engine environment.

    Attributes:
        version: of the plugin.
        cpu: name of the processor.
        cores: that the engine may use.
        devices: best first; the first is what `auto` means.
        start_up_s: seconds until a fresh engine process is ready to run.
        costs: by device; empty where nothing could be timed.
    """

    version: str
    cpu: str
    cores: int
    devices: tuple[Device, ...]
    start_up_s: float
    costs: dict[str, Costs] = field(default_factory=dict)

    def device(self, wanted: str) -> Optional[Device]:
        """The device that a request's `wanted` leads to; None when it is not there."""
        if wanted == AUTO:
            return self.devices[0] if self.devices else None
        return next((device for device in self.devices if device.id == wanted), None)

    def costs_of(self, wanted: str) -> Optional[Costs]:
        """What work costs there; None when unknown."""
        device = self.device(wanted)
        return None if device is None else self.costs.get(device.id)

    def with_costs(self, wanted: str, costs: Costs) -> MachineFacts:
        """The same machine with other costs of a device that it has."""
        device = self.device(wanted)
        return self if device is None else replace(self, costs={**self.costs, device.id: costs})

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready dictionary; inverse of `from_dict`."""
        return asdict(self)

    @classmethod
    def from_dict(cls, facts: dict[str, Any]) -> MachineFacts:
        """Rebuild from JSON. Raises TypeError, KeyError or AttributeError when it is something else."""
        devices = tuple(Device(**device) for device in facts["devices"])
        costs = {name: Costs(**values) for name, values in facts["costs"].items()}
        return cls(**{**facts, "devices": devices, "costs": costs})
