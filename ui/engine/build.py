"""Builds the engine's private Python environment: beside its place, tried out, and only then put there.

Nothing here is a widget; `EnvironmentBuilder.build` belongs on a background thread.
"""

from __future__ import annotations

import json
import os
import platform
import queue
import re
import shutil
import signal
import subprocess  # nosec B404 # pip and venv run as processes of their own
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Optional

from ...core.errors import EngineFailed, RunCancelled
from ...core.remote import shown
from ...core.text import Text, decode
from ..messages import spoken, tr
from .client import shut_down_engines
from .environment import ROOT, clean_environment, interpreter_in
from .socks import without_socks

# Every package with the hashes of its files; the second is what PyTorch's CUDA build on Linux needs besides.
LOCK = ROOT / "requirements" / "engine.lock"
CUDA_LOCK = ROOT / "requirements" / "engine-cuda.lock"
OLDEST_PYTHON = (3, 11)
CPU, CUDA = "cpu", "cuda"
POLL_S, GRACE_S = 0.2, 5.0
# Where PyTorch publishes the builds that the general package index does not have.
TORCH_BUILDS = "https://download.pytorch.org/whl/"
# Room for the wheels and what they unpack to (1.0 GB for the CPU build on Linux), with a margin.
ROOM_BYTES = {CPU: 3_000_000_000, CUDA: 14_000_000_000}
OnLine = Callable[[str], None]
IsCancelled = Callable[[], bool]


@dataclass(frozen=True)
class TorchBuild:
    """One way to get PyTorch on this kind of machine.

    Attributes:
        name: `cpu` or `cuda`.
        label: local version label of the wheel, as in `2.13.0+cpu`; empty is the general index's own build.
        index: address with that build, when the general index does not have it.
        download_mb: of all wheels for Python 3.12, November 2026; an estimate for CUDA on Windows.
    """

    name: str
    label: str = ""
    index: str = ""
    download_mb: int = 0


def torch_builds(system: str = "", machine: str = "") -> list[TorchBuild]:
    """The builds to choose from, the smallest first.

    Args:
        system, machine: as `platform.system()` and `platform.machine()` say; this machine's by default.
    """
    system, machine = system or platform.system(), (machine or platform.machine()).lower()
    if system == "Darwin":
        # One build for all; it has the Mac's own GPU.
        return [TorchBuild(CPU, download_mb=150)]
    if system == "Windows":
        # The general index has the CPU build there.
        return [TorchBuild(CPU, download_mb=170), TorchBuild(CUDA, "cu126", TORCH_BUILDS + "cu126", 2800)]
    if machine in ("x86_64", "amd64"):
        return [TorchBuild(CPU, "cpu", TORCH_BUILDS + "cpu", 260), TorchBuild(CUDA, download_mb=3100)]
    return [TorchBuild(CPU, "cpu", TORCH_BUILDS + "cpu", 200)]


def python_version(python: Path) -> Optional[tuple[int, int]]:
    """(major, minor) of an interpreter that can make virtual environments; None if it is no such thing."""
    code = "import sys, venv, ensurepip; print('%d.%d' % sys.version_info[:2])"
    try:
        done = subprocess.run(  # nosec B603 # a list, no shell; interpreters that were found or chosen
            [str(python), "-I", "-c", code],
            capture_output=True,
            text=True,
            timeout=20,
            env=clean_environment(),
            **_no_window(),
        )
        major, minor = done.stdout.strip().split(".")
        return int(major), int(minor)
    except (OSError, subprocess.SubprocessError, ValueError):
        return None


def candidate_pythons() -> list[Path]:
    """Interpreters that may be there, QGIS's own first; on Windows and macOS `sys.executable` is QGIS itself."""
    prefixes = [Path(p) for p in dict.fromkeys((sys.base_exec_prefix, sys.exec_prefix))]
    found: list[Path] = []
    if sys.platform == "win32":
        found += [prefix / "python.exe" for prefix in prefixes]
        found += sorted((prefixes[0].parent).glob("Python3*/python.exe"), reverse=True)
        local = Path(os.environ.get("LOCALAPPDATA", "")) / "Programs" / "Python"
        found += sorted(local.glob("Python3*/python.exe"), reverse=True)
        names = ("python.exe", "python3.exe")
    else:
        name = f"python{sys.version_info[0]}.{sys.version_info[1]}"
        found += [prefix / "bin" / each for prefix in prefixes for each in ("python3", name)]
        names = ("python3.13", "python3.12", "python3.11", "python3")
    found += [Path(path) for path in map(shutil.which, names) if path]
    if sys.platform == "darwin":
        found += [Path(p) for p in ("/opt/homebrew/bin/python3", "/usr/local/bin/python3", "/usr/bin/python3")]
    # By their real files: the same interpreter under two names need not be tried twice.
    distinct: dict[str, Path] = {}
    for path in found:
        if path.is_file():
            distinct.setdefault(os.path.realpath(path), path)
    return list(distinct.values())


def usable_pythons() -> list[tuple[Path, tuple[int, int]]]:
    """Candidates that are new enough, with their versions; takes a moment, since each is asked."""
    asked = [(path, python_version(path)) for path in candidate_pythons()]
    return [(path, version) for path, version in asked if version is not None and version >= OLDEST_PYTHON]


@dataclass(frozen=True)
class BuildPlan:
    """What to build.

    Attributes:
        python: the interpreter the environment is made with.
        folder: where it will be.
        torch: which build of PyTorch.
        wheels: folder of wheels to install from, without a network.
        proxy: environment variables that lead pip through a proxy.
    """

    python: Path
    folder: Path
    torch: TorchBuild
    wheels: Optional[Path] = None
    proxy: dict[str, str] = field(default_factory=dict)


class EnvironmentBuilder:
    """Makes what a plan says, step by step."""

    def __init__(self, plan: BuildPlan, on_line: OnLine, on_step: Callable[[int, int, str], None]) -> None:
        """Prepare.

        Args:
            plan: what to build.
            on_line: told every line that pip and Python print.
            on_step: told (done, of, what comes now).
        """
        self._plan, self._on_line, self._on_step = plan, on_line, on_step

    def build(self, is_cancelled: IsCancelled) -> dict[str, Any]:
        """Build, try out, and put in place of an older environment, which stays as it is until then.

        Returns:
            What the self-check found: versions, device, model.

        Raises:
            RunCancelled: nothing is left of what was begun.
            EngineFailed: a step failed; likewise.
        """
        plan = self._plan
        self._check_locked()
        self._check_room()
        partial = plan.folder.with_name(f"{plan.folder.name}.{os.getpid()}.partial")
        python = interpreter_in(partial)
        try:
            plan.folder.parent.mkdir(parents=True, exist_ok=True)
            self._remove(partial)
            self._on_step(0, 3, tr("Making the environment"))
            self._run([str(plan.python), "-I", "-m", "venv", str(partial)], is_cancelled)
            self._on_step(1, 3, tr("Downloading and installing packages"))
            self._install(python, partial, is_cancelled)
            self._on_step(2, 3, tr("Trying it out"))
            facts = self._check(python, is_cancelled)
            # An engine that still runs would hold files of the environment that is replaced.
            shut_down_engines()
            self._swap(partial)
        except OSError as error:
            raise EngineFailed(
                "The environment cannot be written.",
                f"{error.filename or plan.folder}: {error.strerror}",
                "See that the disk has room and the folder is yours.",
            ) from error
        finally:
            self._remove(partial)
        self._on_step(3, 3, tr("Ready"))
        return facts

    def _check_locked(self) -> None:
        """Say before the download that PyTorch's own index has a wheel whose hash is not known."""
        version, label = python_version(self._plan.python), self._plan.torch.label
        if version is None or not label:
            return
        if f"+{label}-cp{version[0]}{version[1]}-" not in LOCK.read_text(encoding="utf-8"):
            raise EngineFailed(
                "The environment could not be built.",
                f"torch+{label}, Python {version[0]}.{version[1]}, {LOCK.name}",
                "Choose another Python interpreter, or a folder that has all wheels.",
            )

    def _check_room(self) -> None:
        existing = next(parent for parent in self._plan.folder.parents if parent.exists())
        free, needed = shutil.disk_usage(existing).free, ROOM_BYTES[self._plan.torch.name]
        if free < needed:
            raise EngineFailed(
                "The disk is too full for the environment.",
                f"{existing}: {free / 1e9:.1f} GB",
                "Make room: {gb:.0f} GB are needed.",
                gb=needed / 1e9,
            )

    def _install(self, python: Path, partial: Path, is_cancelled: IsCancelled) -> None:
        # A new environment's pip has no package for SOCKS, and could not download one through such a proxy.
        with without_socks({**clean_environment(), **self._plan.proxy}) as variables:
            command = [str(python), "-I", "-m", "pip", *self._pip_arguments(partial)]
            self._run(command, is_cancelled, variables)

    def _pip_arguments(self, partial: Path) -> list[str]:
        plan = self._plan
        arguments = ["install", "--no-input", "--disable-pip-version-check", "--progress-bar", "off", "--retries", "3"]
        arguments += ["--only-binary", ":all:", "--require-hashes", "-r", str(self._locked(partial))]
        if plan.torch.name == CUDA and not plan.torch.label:
            arguments += ["-r", str(CUDA_LOCK)]
        if plan.wheels is not None:
            return [*arguments, "--no-index", "--find-links", str(plan.wheels)]
        return [*arguments, "--extra-index-url", plan.torch.index] if plan.torch.index else arguments

    def _locked(self, partial: Path) -> Path:
        """The lock, with PyTorch's build by its label."""
        label = self._plan.torch.label
        if not label:
            return LOCK
        pinned = partial / LOCK.name
        text = LOCK.read_text(encoding="utf-8")
        pinned.write_text(re.sub(r"^torch==[^\s;]+", rf"\g<0>+{label}", text, flags=re.MULTILINE), encoding="utf-8")
        return pinned

    def _check(self, python: Path, is_cancelled: IsCancelled) -> dict[str, Any]:
        program = str(ROOT / "engine" / "__main__.py")
        printed = self._run([str(python), "-I", program, "check", "--json", "--templates"], is_cancelled)
        text = "\n".join(printed)
        try:
            return dict(spoken(decode(json.loads(text[text.index("{") : text.rindex("}") + 1]))))
        except ValueError as error:
            raise EngineFailed("The new environment does not work.", text[-300:]) from error

    def _run(
        self, command: list[str], is_cancelled: IsCancelled, variables: Optional[dict[str, str]] = None
    ) -> list[str]:
        """Run one step to its end, with variables of its own if it needs any; returns what it printed."""
        # A group of its own, so that cancelling ends pip's children too.
        group: dict[str, Any] = _no_window() or {"start_new_session": True}
        self._on_line("> " + " ".join(command))
        process = subprocess.Popen(  # nosec B603 # a list, no shell; the builder's own commands
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=clean_environment() if variables is None else variables,
            **group,
        )
        lines: queue.Queue[Optional[str]] = queue.Queue()
        threading.Thread(target=_pass_on, args=(process, lines), daemon=True).start()
        printed: list[str] = []
        try:
            while True:
                if is_cancelled():
                    raise RunCancelled()
                try:
                    line = lines.get(timeout=POLL_S)
                except queue.Empty:
                    continue
                if line is None:
                    break
                printed.append(line)
                self._on_line(shown(line))
            code = process.wait()
        finally:
            _end(process)
        if code:
            raise EngineFailed("The environment could not be built.", *_reason_and_remedy(printed))
        return printed

    def _swap(self, partial: Path) -> None:
        folder = self._plan.folder
        old = folder.with_name(f"{folder.name}.{os.getpid()}.old")
        if folder.exists():
            os.replace(folder, old)
        try:
            os.replace(partial, folder)
        except OSError:
            if old.exists():
                os.replace(old, folder)
            raise
        self._remove(old)

    @staticmethod
    def _remove(folder: Path) -> None:
        shutil.rmtree(folder, ignore_errors=True)


def remove_environment(folder: Path) -> None:
    """Delete an environment; its engines must have ended. Raises EngineFailed when something is left."""
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        raise EngineFailed(
            "The environment could not be removed.", str(folder), "Close other QGIS windows and try again."
        )


def _no_window() -> dict[str, Any]:
    if sys.platform != "win32":
        return {}
    return {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP}


def _pass_on(process: subprocess.Popen[bytes], lines: queue.Queue[Optional[str]]) -> None:
    for line in process.stdout or ():
        lines.put(line.decode("utf-8", "replace").rstrip())
    lines.put(None)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a process and its children, if they still run."""
    if process.poll() is None:
        if sys.platform == "win32":
            taskkill = str(Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "taskkill.exe")
            subprocess.run([taskkill, "/T", "/F", "/PID", str(process.pid)], capture_output=True, **_no_window())  # nosec B603
        else:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(GRACE_S)
            except subprocess.TimeoutExpired:
                with suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    if process.stdout is not None:
        process.stdout.close()


def _reason_and_remedy(printed: list[str]) -> tuple[str, Text]:
    """What pip said was wrong, and what to do about it."""
    altered = _altered(printed)
    if altered:
        return altered, Text(
            "This package is not the one that Subpixel was tested with: "
            "try again over another network, or fill the folder of wheels again."
        )
    return _reason(printed[-12:]), _remedy(printed[-12:])


def _altered(printed: list[str]) -> str:
    """The package and where it came from, if its file does not have the hash in the lock; else empty."""
    lines = iter(printed)
    if not any("DO NOT MATCH THE HASHES" in line for line in lines):
        return ""
    return next(lines, "").partition(" (from -r ")[0].strip()


def _reason(lines: list[str]) -> str:
    """The line that says why, out of the last ones."""
    return next((line for line in reversed(lines) if line.lower().startswith("error")), lines[-1] if lines else "")


def _remedy(lines: list[str]) -> Text:
    text = "\n".join(lines).lower()
    if "no space left" in text:
        return Text("Make room on the disk.")
    if "proxy" in text or "socks" in text or "tunnel connection failed" in text:
        return Text("Check the proxy in QGIS's network settings.")
    if "no matching distribution" in text and "connection" not in text:
        return Text("Choose another Python interpreter, or a folder that has all wheels.")
    if "connection" in text or "timed out" in text or "name resolution" in text or "getaddrinfo" in text:
        return Text("Check the network, or install from an offline folder of wheels.")
    return Text("See the log for what pip said.")
