"""What the numbers were measured on."""

from __future__ import annotations

import datetime
import os
import platform
import subprocess
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Optional

from ..core.forecast.machine import cpu_name, usable_cores

PACKAGES = ("torch", "numpy", "rasterio", "safetensors", "spandrel", "opensr-model", "sen2sr")
# Cores that others keep busy, above which the numbers are not to be trusted.
QUIET_CORES = 0.15
WATCHED_S = 3.0


@dataclass(frozen=True)
class Hardware:
    """A machine and what runs on it.

    Attributes:
        cpu: name of the processor.
        cores: that may be used.
        threads: that each process was given.
        amx, bf16: whether the processor has AMX, and bfloat16 in AVX-512 or AMX; None where it does not say.
        memory_bytes: all of the main memory.
        system, python: their versions.
        packages: version by name.
        commit: of the repository, with `-dirty` where files differ from it.
        date: of the run.
    """

    cpu: str
    cores: int
    threads: int
    amx: Optional[bool]
    bf16: Optional[bool]
    memory_bytes: int
    system: str
    python: str
    packages: dict[str, str]
    commit: str
    date: str

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready dictionary."""
        return asdict(self)


def _flags() -> Optional[set[str]]:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return None
    found = next((line for line in lines if line.startswith("flags")), None)
    return None if found is None else set(found.split(":", 1)[1].split())


def _versions(names: Sequence[str]) -> dict[str, str]:
    found = {}
    for name in names:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "not installed"
    return found


def _busy_s() -> Optional[float]:
    """Seconds that all cores have worked since the system started; None where it does not say."""
    try:
        first = Path("/proc/stat").read_text(encoding="ascii").splitlines()[0].split()
    except OSError:
        return None
    user, nice, system, _idle, _wait, interrupt, soft = (int(value) for value in first[1:8])
    return float(user + nice + system + interrupt + soft) / os.sysconf("SC_CLK_TCK")


def cores_in_use() -> float:
    """Cores that are busy while this process waits, in the mean over a few seconds."""
    began = _busy_s()
    if began is None:
        return os.getloadavg()[0]
    time.sleep(WATCHED_S)
    return ((_busy_s() or began) - began) / WATCHED_S


def _system() -> str:
    try:
        name = platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        name = platform.system()
    return f"{name}, {platform.system()} {platform.release().split('-')[0]}"


def find_hardware(root: Path, threads: int) -> Hardware:
    """Ask this machine."""
    flags = _flags()
    described = subprocess.run(
        ["git", "describe", "--always", "--dirty", "--abbrev=12"], cwd=root, capture_output=True, text=True, check=False
    )
    return Hardware(
        cpu=cpu_name(),
        cores=usable_cores(),
        threads=threads,
        amx=None if flags is None else "amx_tile" in flags,
        bf16=None if flags is None else bool(flags & {"avx512_bf16", "amx_bf16"}),
        memory_bytes=os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"),
        system=_system(),
        python=platform.python_version(),
        packages=_versions(PACKAGES),
        commit=described.stdout.strip() or "unknown",
        date=datetime.datetime.now(datetime.timezone.utc).date().isoformat(),
    )
