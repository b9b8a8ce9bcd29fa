"""Finds out what a machine is and what the model costs on it: a calibration of a few seconds."""

from __future__ import annotations

import ctypes
import os
import subprocess  # nosec B404 # a fresh process is what is timed
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import torch
from rasterio.transform import from_origin

from ...core.forecast.machine import AUTO, Costs, Device, MachineFacts, cpu_name, usable_cores
from ...core.progress import Progress
from ...core.request import SuperResolveRequest
from ...core.tiles.plan import plan_tiles
from ...core.tiles.window import Window
from ...core.version import ROOT, version
from ..compute.devices import choose_device, wait_for
from ..compute.engine_cache import EngineCache
from ..compute.runner import Engine, EngineTile
from ..pipeline import super_resolve

# Sides of the made-up tiles, multiples of every network's stride; graphics processors need more to be busy. The larger
# one counts, unless the smaller one has taken so long already that a busy or slow machine would keep its user waiting.
SIDES_PX = {"cpu": (64, 128), "mps": (128, 256), "cuda": (256, 512)}
ENOUGH_S = 1.0
WARM_UP_PX = 32
# The shortest of so many tries counts: what else the machine does only ever adds.
TRIES = 2
# Of the processor time that its threads might have had, the network has 80 to 98 % on a machine that does nothing else;
# with less than this, what was timed is the other work.
LEAST_SHARE = 0.65


class _MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX of the Windows API."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        ("total", ctypes.c_uint64),
        ("available", ctypes.c_uint64),
        ("others", ctypes.c_uint64 * 5),
    )


def cpu_memory() -> tuple[int | None, int | None]:
    """Bytes of main memory, and how many of them are to be had now; None where the system does not say."""
    if sys.platform == "win32":
        status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
        answered = ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
        return (status.total, status.available) if answered else (None, None)
    try:
        total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError):
        total = None
    available = None
    if sys.platform == "linux":
        with open("/proc/meminfo", encoding="ascii") as lines:
            available = next((int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:")), None)
    return total, available


def devices() -> list[Device]:
    """Where the network can run here, best first."""
    total, available = cpu_memory()
    cores = usable_cores()
    found = [Device("cpu", f"{cpu_name()}, {cores} {'core' if cores == 1 else 'cores'}", total, available)]
    if torch.backends.mps.is_available():
        # Main memory is the graphics memory there.
        found.insert(0, Device("mps", cpu_name(), total, available))
    if torch.cuda.is_available():
        free, whole = torch.cuda.mem_get_info()
        found.insert(0, Device("cuda", torch.cuda.get_device_name(), whole, free))
    return found


def measure_machine(
    device: str = AUTO, progress: Progress | None = None, cache: EngineCache | None = None
) -> dict[str, Any]:
    """List the devices and time the shipped engine on them.

    Args:
        device: the one to time; `auto` times each.
        progress: asked whether it was cancelled.
        cache: keeps the engine of the best device for the next run.

    Returns:
        `MachineFacts` as a JSON-ready dictionary, without the costs of a processor that is busy with something else.

    Raises:
        DeviceUnavailable: there is no such device.
        RunCancelled: between two pieces of work.
        SuperResolutionError: the shipped model cannot be used.
    """
    progress, cache = progress or Progress(), cache or EngineCache()
    found = devices()
    if device != AUTO:
        choose_device(device)
    timed = [item.id for item in found if device in (AUTO, item.id)]
    # The best one last: it is what the cache then holds.
    timings = {name: _costs(name, progress, cache) for name in reversed(timed)}
    costs = {name: found_costs for name, found_costs in timings.items() if found_costs is not None}
    facts = MachineFacts(version(), cpu_name(), usable_cores(), tuple(found), _start_up_s(progress), costs)
    return facts.to_dict()


def _start_up_s(progress: Progress) -> float:
    """Seconds that a fresh process takes to load all libraries and the model."""
    progress.check()
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0) if sys.platform == "win32" else 0
    began = time.perf_counter()
    subprocess.run(  # nosec B603 # this very program, no shell
        [sys.executable, "-I", str(ROOT / "engine" / "__main__.py"), "info"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
        creationflags=flags,
    )
    return time.perf_counter() - began


def _costs(device: str, progress: Progress, cache: EngineCache) -> Costs | None:
    """What work costs on a device; None where the processor was too busy to tell, each time it was tried."""
    checkpoint = cache.checkpoint(None)
    bands = checkpoint.facts.bands
    request = SuperResolveRequest("", "", steps=3, orientations=4, device=device)
    engine = cache.engine(checkpoint, request, bands)
    tiles = [_made_up(side, len(bands)) for side in (WARM_UP_PX, *SIDES_PX[device])]
    # The first run of all loads kernels and reserves memory.
    _moments(engine, tiles[0], replace(request, steps=1, orientations=1), progress)
    for _ in range(TRIES):
        for tile in tiles[1:]:
            used = time.process_time()
            moments = _moments(engine, tile, request, progress)
            used = time.process_time() - used
            if moments[-1] - moments[0] > ENOUGH_S:
                break
        if device != "cpu" or used >= LEAST_SHARE * torch.get_num_threads() * (moments[-1] - moments[0]):
            break
    else:
        return None
    read_px = tile.reflectance[0].size
    spans = [after - before for before, after in zip(moments, moments[1:])]
    # The first orientation has the preparations with it, the first step the averaging and projecting in between.
    regression_s, evaluation_s = min(spans[1:4]), min(spans[5:7])
    plain = _moments(engine, tile, replace(request, method="bicubic"), progress)
    # Before the first step and after the last: what only samples need, and what interpolation needs too. Never as much
    # as an evaluation; more is the machine being busy.
    sample_s = min(evaluation_s, max(0.0, spans[4] + spans[7] - evaluation_s - (plain[-1] - plain[0])))
    return Costs(
        regression_s=regression_s / read_px,
        evaluation_s=evaluation_s / read_px,
        sample_s=sample_s / read_px,
        rest_s=_rest_s(device, progress, cache),
    )


def _made_up(side_px: int, bands: int) -> EngineTile:
    row, col = np.mgrid[:side_px, :side_px].astype(np.float32)
    return EngineTile(np.stack([0.12 + 0.05 * np.sin(row / 4) + 0.03 * np.cos(col / 3)] * bands), 0, 0)


def _moments(engine: Engine, tile: EngineTile, request: SuperResolveRequest, progress: Progress) -> list[float]:
    """When the engine began, when each evaluation of the network had ended, and when everything had; seconds."""
    moments: list[float] = []

    def note(*_: object) -> None:
        progress.check()
        wait_for(engine.device)
        moments.append(time.perf_counter())

    watched = Progress(note)
    watched.start(max(1, engine.evaluations(request)))
    engine.run([tile], request, watched)
    note()
    return moments


def _rest_s(device: str, progress: Progress, cache: EngineCache) -> float:
    """Seconds by source pixel read of a run that only interpolates, from file to file."""
    model = cache.checkpoint(None).facts
    side = SIDES_PX[device][-1]
    noise = np.random.default_rng(0).normal(1200, 300, (len(model.bands), side, side))
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "scene.tif", Path(folder) / "result.tif"
        with rasterio.open(
            source,
            "w",
            driver="GTiff",
            width=side,
            height=side,
            count=len(model.bands),
            dtype="uint16",
            crs="EPSG:32618",
            transform=from_origin(440_000, 4_170_000, 10, 10),
        ) as file:
            file.write(noise.clip(1, 10_000).astype(np.uint16))
            file.descriptions = model.bands
        request = SuperResolveRequest(str(source), str(target), method="bicubic", device=device, overwrite=True)
        seconds: list[float] = []
        while len(seconds) < TRIES and sum(seconds) < ENOUGH_S:
            progress.check()
            seconds.append(super_resolve(request, Progress(), cache).seconds)
    whole = Window(0, 0, side, side)
    multiple, scale_factor = model.network.multiple_px, model.scale_factor
    plan = plan_tiles(whole, (0, 0), request.tile_px, request.overlap_px, request.context_px, multiple, scale_factor)
    return min(seconds) / plan.read_px
