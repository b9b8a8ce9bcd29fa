"""Workers: processes of this machine, or whatever a scheduler that runs already has."""

from __future__ import annotations

import ipaddress
import logging
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Optional

from ..core.errors import DeviceUnavailable, EngineEnvironmentMissing, EngineFailed, InvalidParameter

# A CPU's cores are shared well by one engine up to about so many.
CORES_PER_WORKER = 4
CONNECT_S = 20
LOOPBACK = "127.0.0.1"


@dataclass(frozen=True)
class Workers:
    """What to compute with.

    Attributes:
        scheduler: address of one that runs; None starts workers here.
        count: of workers here; None is one per GPU with `gpu`, else one for every few cores.
        threads: of each worker on the CPU; None shares the cores among the workers here, and leaves those of others
            as they are.
        gpu: give each task a GPU of its own, by the resource `GPU`.
        deaths: of workers that a task may see before it is given up.
        dashboard: HOST:PORT or PORT where the dashboard of workers here listens; without a host, and by default at a free
            port, for this machine alone.
    """

    scheduler: Optional[str] = None
    count: Optional[int] = None
    threads: Optional[int] = None
    gpu: bool = False
    deaths: int = 3
    dashboard: Optional[str] = None

    @property
    def dashboard_place(self) -> tuple[str, int]:
        """Host and port of the dashboard; port 0 is any. Raises InvalidParameter."""
        host, _, port = (self.dashboard or f"{LOOPBACK}:0").rpartition(":")
        if not (
            re.fullmatch(r"[\w.-]*", host)
            and port.isascii()
            and port.isdigit()
            and len(port) <= 5
            and int(port) < 1 << 16
        ):
            raise InvalidParameter(
                "The dashboard's address is not understood.",
                f"--dashboard {self.dashboard}",
                f"Write HOST:PORT, such as {LOOPBACK}:8787 for this machine alone.",
            )
        return host or LOOPBACK, int(port)

    def check(self) -> None:
        """Raises InvalidParameter."""
        for name, value, least in (
            ("--workers", self.count, 1),
            ("--threads", self.threads, 1),
            ("--retries", self.deaths, 0),
        ):
            if value is not None and value < least:
                raise InvalidParameter("A number is too small.", f"{name} {value}", f"Give {least} or more.")
        if self.scheduler and self.count is not None:
            raise InvalidParameter(
                "Workers are started here or belong to a scheduler.",
                f"--scheduler {self.scheduler} --workers {self.count}",
                "Leave out --workers, and start workers with 'dask worker ADDRESS'.",
            )
        if self.scheduler and self.dashboard:
            raise InvalidParameter(
                "The dashboard is that of the scheduler.",
                f"--scheduler {self.scheduler} --dashboard {self.dashboard}",
                "Leave out --dashboard, and give the scheduler its --dashboard-address.",
            )
        _ = self.dashboard_place


def _gpus() -> list[str]:
    """The GPUs that may be used, as CUDA_VISIBLE_DEVICES names them."""
    import torch

    allowed = [name.strip() for name in os.environ.get("CUDA_VISIBLE_DEVICES", "").split(",") if name.strip()]
    return (allowed or [str(number) for number in range(torch.cuda.device_count())])[: torch.cuda.device_count()]


def _with_gpu(spec: dict[str, Any], gpu: str) -> dict[str, Any]:
    """A worker's specification, with a GPU of its own; what is given belongs to all workers."""
    options = spec["options"]
    return {**spec, "options": {**options, "env": {**options.get("env", {}), "CUDA_VISIBLE_DEVICES": gpu}}}


@contextmanager
def connected(workers: Workers, say: Callable[[str], None]) -> Iterator[tuple[Any, Optional[int]]]:
    """A client, and the threads that a task may use (None: as the worker has it).

    Workers that were started here are ended on leaving.

    Raises:
        EngineFailed: no scheduler answers.
        DeviceUnavailable: a GPU is asked for and there is none.
    """
    from distributed import Client

    if workers.scheduler:
        try:
            client = Client(workers.scheduler, timeout=CONNECT_S)
        except (OSError, ValueError, TypeError, AssertionError) as error:
            raise EngineFailed(
                "No scheduler answers.",
                f"{workers.scheduler}: {type(error).__name__}: {error}",
                "Check the address; 'dask scheduler' prints it. One that asks for credentials (tls://) takes those of Dask's settings distributed.comm.tls.",
            ) from error
        with client:
            say(f"Scheduler {workers.scheduler}; dashboard {client.dashboard_link}")
            yield client, workers.threads
        return
    with _local(workers, say) as (cluster, threads), Client(cluster) as client:
        host = workers.dashboard_place[0]
        opened = "" if _is_loopback(host) else f", open to the network at {host}, without a password"
        say(f"dashboard {client.dashboard_link}{opened}")
        yield client, threads


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _credentials() -> Any:
    """Made for this run and known to its processes alone: whoever reaches a scheduler or a worker without them can have
    it do whatever he likes.

    Raises:
        EngineEnvironmentMissing: the library that makes them is missing.
    """
    from distributed import Security

    try:
        return Security.temporary()
    except ImportError as error:
        raise EngineEnvironmentMissing(
            "The environment for many scenes is incomplete.", str(error), "Run scripts/setup.sh many."
        ) from error


@contextmanager
def _local(workers: Workers, say: Callable[[str], None]) -> Iterator[tuple[Any, int]]:
    import dask
    from dask.system import CPU_COUNT
    from distributed import LocalCluster

    gpus = _gpus() if workers.gpu else []
    if workers.gpu and not gpus:
        raise DeviceUnavailable("The device cuda is not available.", "--gpu", "Leave out --gpu.")
    count = workers.count or len(gpus) or max(1, CPU_COUNT // CORES_PER_WORKER)
    threads = workers.threads or max(1, CPU_COUNT // count)

    class Cluster(LocalCluster):
        """Gives each worker a GPU, in turn."""

        def new_worker_spec(self) -> Any:
            made = super().new_worker_spec()
            return {
                number: _with_gpu(spec, gpus[number % len(gpus)]) if gpus else spec for number, spec in made.items()
            }

    settings = {"distributed.scheduler.allowed-failures": workers.deaths}
    # The engine keeps its memory in bounds; a limit of dask's would only kill workers that need their tiles.
    options: dict[str, Any] = {"processes": True, "n_workers": 0, "threads_per_worker": 1, "memory_limit": 0}
    # A worker that died is no news beyond the time it takes.
    options["silence_logs"] = logging.CRITICAL
    host, port = workers.dashboard_place
    options.update(host=LOOPBACK, dashboard_address=f"{host}:{port}", security=_credentials())
    if gpus:
        options["resources"] = {"GPU": 1}
    with dask.config.set(settings), Cluster(**options) as cluster:
        cluster.scale(count)
        said = f" on {len(gpus)} GPU(s)" if gpus else f" of {threads} thread(s)"
        say(f"{count} worker(s){said}")
        yield cluster, threads
