"""The locks of the engine's packages: they belong to the requirements, and each file has its hash."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

PIN = re.compile(r"^([a-z][\w-]*)==([^\s;]+)", re.MULTILINE)
DIGEST = "0" * 64


@pytest.fixture(scope="module")
def lock(root: Path) -> ModuleType:
    """The script as a module."""
    spec = importlib.util.spec_from_file_location("lock", root / "scripts" / "parts" / "lock.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_lock_has_what_is_required(lock: ModuleType) -> None:
    required = PIN.findall(lock.REQUIREMENTS.read_text("utf-8"))
    assert len(required) >= 6
    # When this fails, requirements/engine.txt has changed: run scripts/parts/lock.py.
    assert set(required) <= set(PIN.findall(lock.LOCK.read_text("utf-8")))


def test_every_package_has_hashes_and_no_address(lock: ModuleType) -> None:
    for path in (lock.LOCK, lock.CUDA_LOCK):
        text = path.read_text("utf-8")
        entries = [entry for entry in lock._ENTRY.split(text) if not entry.startswith("#")]
        assert [entry for entry in entries if not re.search(r"--hash=sha256:\w{64}\n$", entry)] == []
        assert "://" not in text
        assert "index-url" not in text


def test_wheels_of_pytorchs_own_index_are_among_the_hashes(lock: ModuleType) -> None:
    text = lock.LOCK.read_text("utf-8")
    named = lock._WHEEL.findall(text)
    assert {label for label in lock.LABELS for _, name in named if f"+{label}-" in name} == set(lock.LABELS)
    assert [name for digest, name in named if f"--hash=sha256:{digest}" not in text] == []
    assert all(lock.wanted(name, dict(PIN.findall(text))["torch"]) for _, name in named)


def test_hashes_of_the_index_come_first_and_else_those_that_are_known(
    lock: ModuleType, tmp_path: Path, monkeypatch
) -> None:
    old = tmp_path / "engine.lock"
    linux, windows = "torch-9.0+cpu-cp312-cp312-manylinux_2_28_x86_64.whl", "torch-9.0+cu126-cp312-cp312-win_amd64.whl"
    old.write_text(
        f"# sha256:{DIGEST} {linux}\n# sha256:{DIGEST} {windows}\n# sha256:{DIGEST} torch-8.0+cpu-cp312-x.whl\n"
    )
    page = tmp_path / "cpu" / "torch" / "index.html"
    page.parent.mkdir(parents=True)
    quoted = linux.replace("+", "%2B")
    page.write_text(f'<a href="/whl/cpu/{quoted}#sha256={"1" * 64}">{linux}</a>')
    monkeypatch.setattr(lock, "LOCK", old)
    monkeypatch.setattr(lock.urllib.request, "urlopen", lambda address, timeout: opened(page, address))
    assert lock.own_wheels("9.0") == {linux: "1" * 64, windows: DIGEST}


def opened(page: Path, address: str) -> object:
    """The page, of one index; the other cannot be reached."""
    if "/cpu/" not in address:
        raise OSError("unreachable")
    return page.open("rb")


def test_an_entry_with_more_hashes(lock: ModuleType) -> None:
    entry = f"torch==9.0 ; python_version > '3' \\\n    --hash=sha256:{'2' * 64}\n"
    assert lock.with_hashes(entry, [DIGEST]) == (
        f"torch==9.0 ; python_version > '3' \\\n    --hash=sha256:{DIGEST} \\\n    --hash=sha256:{'2' * 64}\n"
    )
