#!/usr/bin/env python3
"""Makes the locks of the engine's packages anew: each version, and the hash of each file that pip may take for it.

    .venv/bin/python scripts/parts/lock.py             versions stay as they are locked, where they still fit engine.txt
    .venv/bin/python scripts/parts/lock.py --upgrade   the newest versions that fit

`requirements/engine.lock` has what every build needs, on Linux, macOS and Windows; `requirements/engine-cuda.lock` has
what PyTorch's CUDA build on Linux needs besides. uv resolves them. Among torch's hashes are those of the builds that
PyTorch publishes itself; where its index cannot be reached, those that the lock has of the same version stay.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path
from urllib.parse import unquote

ROOT = Path(__file__).resolve().parents[2]
REQUIREMENTS = ROOT / "requirements" / "engine.txt"
LOCK, CUDA_LOCK = REQUIREMENTS.with_suffix(".lock"), REQUIREMENTS.with_name("engine-cuda.lock")
PYTHONS = ("311", "312", "313", "314")
# PyTorch's own builds that the engine's environment may have (`torch_builds` in ui/engine/build.py), and where.
LABELS = {"cpu": "manylinux", "cu126": "win_amd64"}
HEADER = "# Made by scripts/parts/lock.py from engine.txt; do not edit.\n"
ABOUT_CUDA = "# What PyTorch's CUDA build on Linux needs besides engine.lock.\n"
ABOUT_WHEELS = "# Among torch's hashes are those of these wheels, which only PyTorch's own index has:\n"
CUDA_ONLY = re.compile(r"(nvidia|cuda)-|triton\b")
_WHEEL = re.compile(r"^# sha256:(\w{64}) (torch-\S+\.whl)$", re.MULTILINE)
_LINK = re.compile(r'href="[^"]*/(torch-[^"/#]+\.whl)#sha256=(\w{64})"')
_ENTRY = re.compile(r"^(?=[a-z])", re.MULTILINE)


def resolve(upgrade: bool) -> list[str]:
    """One entry for each package and set of markers, for every platform, with all hashes of the general index."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "all.lock"
        # uv prefers the versions that it finds here.
        out.write_text("".join(path.read_text("utf-8") for path in (LOCK, CUDA_LOCK) if path.is_file()), "utf-8")
        command = [sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"]
        command += ["--generate-hashes", "--no-header", "--no-annotate", "--output-file", str(out), str(REQUIREMENTS)]
        subprocess.run([*command, *(["--upgrade"] if upgrade else [])], check=True)
        return [entry for entry in _ENTRY.split(out.read_text("utf-8")) if entry]


def wanted(name: str, version: str) -> bool:
    """Whether a wheel is one of PyTorch's own that an environment may get."""
    return any(
        name.startswith(f"torch-{version}+{label}-cp{python}-cp{python}-") and system in name
        for label, system in LABELS.items()
        for python in PYTHONS
    )


def own_wheels(version: str) -> dict[str, str]:
    """Name and hash of PyTorch's own wheels of a version: from its index, and else from the lock as it is."""
    known = {name: digest for digest, name in _WHEEL.findall(LOCK.read_text("utf-8") if LOCK.is_file() else "")}
    index = re.search(r'^TORCH_BUILDS = "(.+)"', (ROOT / "ui/engine/build.py").read_text("utf-8"), re.MULTILINE)
    assert index is not None
    for label in LABELS:
        try:
            with urllib.request.urlopen(f"{index[1]}{label}/torch/", timeout=30) as page:  # a constant
                known.update((unquote(name), digest) for name, digest in _LINK.findall(page.read().decode()))
        except OSError as error:
            print(f"{label}: the index cannot be reached ({error}); the hashes in the lock stay", file=sys.stderr)
    return {name: known[name] for name in sorted(known) if wanted(name, version)}


def with_hashes(entry: str, digests: list[str]) -> str:
    """An entry with more hashes, all in order."""
    pin, *_ = entry.splitlines()
    every = sorted({*re.findall(r"sha256:(\w{64})", entry), *digests})
    return " \\\n".join([pin.removesuffix(" \\"), *(f"    --hash=sha256:{digest}" for digest in every)]) + "\n"


def main() -> None:
    """Takes --upgrade; writes both locks."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--upgrade", action="store_true")
    entries = resolve(parser.parse_args().upgrade)
    place, torch = next((place, entry) for place, entry in enumerate(entries) if entry.startswith("torch=="))
    version = torch.split()[0].removeprefix("torch==")
    own = own_wheels(version)
    entries[place] = with_hashes(torch, list(own.values()))
    table = ABOUT_WHEELS + "".join(f"# sha256:{digest} {name}\n" for name, digest in own.items())
    LOCK.write_text(HEADER + table + "".join(e for e in entries if not CUDA_ONLY.match(e)), "utf-8")
    CUDA_LOCK.write_text(HEADER + ABOUT_CUDA + "".join(e for e in entries if CUDA_ONLY.match(e)), "utf-8")
    for label in LABELS:
        missing = [python for python in PYTHONS if not any(f"+{label}-cp{python}-" in name for name in own)]
        if missing:
            print(f"No hash of torch {version}+{label} for Python {', '.join(missing)}", file=sys.stderr)


if __name__ == "__main__":
    main()
