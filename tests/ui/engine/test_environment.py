"""The engine environment as a user gets it: built for real, from the package index, on a poisoned host."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy
from subpixel.core.errors import EngineFailed, RunCancelled
from subpixel.core.request import SuperResolveRequest
from subpixel.ui.engine import build as environment_build
from subpixel.ui.engine import dialog as environment_dialog
from subpixel.ui.engine import environment
from subpixel.ui.engine.build import (
    CPU,
    CUDA,
    OLDEST_PYTHON,
    BuildPlan,
    EnvironmentBuilder,
    TorchBuild,
    python_version,
    remove_environment,
    torch_builds,
    usable_pythons,
)
from subpixel.ui.engine.client import EngineClient
from subpixel.ui.engine.dialog import EnvironmentDialog
from subpixel.ui.engine.environment import clean_environment, interpreter_in
from subpixel.ui.engine.proxy import proxy_variables
from subpixel.ui.settings import Settings

pytestmark = [pytest.mark.usefixtures("qgis_app"), pytest.mark.slow]
# The wheel by its label, from wherever pip is told to look: PyTorch's own index may be out of reach.
CPU_WHEEL = TorchBuild(CPU, "cpu" if sys.platform.startswith("linux") else "")


def base_python() -> Path:
    return usable_pythons()[0][0]


def build(folder: Path, is_cancelled=lambda: False, **changes) -> tuple[dict, list[str], list[str]]:
    lines: list[str] = []
    steps: list[str] = []
    plan = BuildPlan(**{"python": base_python(), "folder": folder, "torch": CPU_WHEEL, **changes})
    builder = EnvironmentBuilder(plan, lines.append, lambda done, of, text: steps.append(text))
    return builder.build(is_cancelled), lines, steps


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict, list[str], list[str]]:
    """One real environment, made while the host's variables lead astray."""
    poison = tmp_path_factory.mktemp("poison")
    (poison / "numpy").mkdir()
    (poison / "numpy" / "__init__.py").write_text("raise ImportError('numpy of another program')")
    folder = tmp_path_factory.mktemp("profile") / "a folder" / "engine"
    with pytest.MonkeyPatch.context() as patch:
        for name in ("PROJ_DATA", "PROJ_LIB"):
            patch.setenv(name, "/usr/share/proj")
        patch.setenv("PYTHONPATH", str(poison))
        patch.setenv("PYTHONHOME", str(poison))
        patch.setenv("LD_LIBRARY_PATH", str(poison))
        return (folder, *build(folder))


def test_a_real_environment_works(built, tmp_path: Path, cut) -> None:
    folder, facts, lines, steps = built
    assert facts["torch"].startswith("2.13.0")
    assert facts["consistency_rmse"] < 1e-3
    assert "error" not in facts["model"]
    assert len(steps) == 4
    assert any("rasterio" in line for line in lines)
    assert sorted(path.name for path in folder.parent.iterdir()) == ["engine"]
    client = EngineClient(interpreter_in(folder))
    try:
        source, target = cut(tmp_path / "in.tif", 16, 16), tmp_path / "o.tif"
        request = SuperResolveRequest(str(source), str(target), steps=1, device="cpu")
        assert client.super_resolve(request, lambda *_: None, lambda *_: None, lambda: False).width_out_px == 64
    finally:
        client.close()


def test_it_is_isolated_from_qgis(built) -> None:
    folder = built[0]
    code = "import sys; print(any('dist-packages' in p for p in sys.path)); import qgis"
    done = subprocess.run(
        [str(interpreter_in(folder)), "-I", "-c", code], capture_output=True, text=True, env=clean_environment()
    )
    assert done.stdout.strip() == "False"
    assert "No module named 'qgis'" in done.stderr


def test_a_broken_build_leaves_the_working_one(built, tmp_path: Path) -> None:
    folder = built[0]
    before = interpreter_in(folder).stat().st_ino
    with pytest.raises(EngineFailed) as caught:
        # Not a wheel in it.
        build(folder, wheels=tmp_path)
    assert "No matching distribution" in caught.value.where
    assert "folder that has all wheels" in caught.value.remedy
    assert interpreter_in(folder).stat().st_ino == before
    assert sorted(path.name for path in folder.parent.iterdir()) == ["engine"]


def test_what_does_not_pass_its_check_is_not_put_in_place(built, tmp_path: Path, monkeypatch) -> None:
    folder = built[0]
    few = tmp_path / "few.lock"
    lock = environment_build.LOCK.read_text()
    few.write_text(lock[lock.index("\naffine==") : lock.index("\ncertifi==")])
    monkeypatch.setattr(environment_build, "LOCK", few)
    with pytest.raises(EngineFailed, match=r"numpy|rasterio|torch"):
        build(folder, torch=TorchBuild(CPU))
    assert python_version(interpreter_in(folder)) is not None
    assert sorted(path.name for path in folder.parent.iterdir()) == ["engine"]


def test_a_package_with_another_hash_is_refused(built, tmp_path: Path, monkeypatch) -> None:
    folder = built[0]
    before = interpreter_in(folder).stat().st_ino
    other = tmp_path / "engine.lock"
    head, affine, rest = environment_build.LOCK.read_text().partition("affine==3.0.1 \\\n")
    hashes, attrs, rest = rest.partition("attrs==")
    other.write_text(head + affine + re.sub(r"sha256:\w+", "sha256:" + "0" * 64, hashes) + attrs + rest)
    monkeypatch.setattr(environment_build, "LOCK", other)
    with pytest.raises(EngineFailed, match="not the one that Subpixel was tested with") as caught:
        build(folder)
    assert str(caught.value.where).startswith("affine==3.0.1 from ")
    assert str(caught.value.where).endswith(".whl")
    assert interpreter_in(folder).stat().st_ino == before
    assert sorted(path.name for path in folder.parent.iterdir()) == ["engine"]


def test_a_wheel_whose_hash_is_not_known_is_not_downloaded(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(environment_build, "python_version", lambda _: (3, 99))
    with pytest.raises(EngineFailed, match="Choose another Python"):
        build(tmp_path / "profile" / "engine", torch=TorchBuild(CPU, "cpu"))
    assert list(tmp_path.iterdir()) == []


def test_the_lock_knows_every_build() -> None:
    lock, cuda = environment_build.LOCK.read_text(), environment_build.CUDA_LOCK.read_text()
    machines = (("Linux", "x86_64"), ("Linux", "aarch64"), ("Windows", "AMD64"), ("Darwin", "arm64"))
    labels = {build.label for machine in machines for build in torch_builds(*machine) if build.label}
    for label in labels:
        assert f"+{label}-cp311-" in lock
        assert f"+{label}-cp312-" in lock
    # Only the general index's build for Linux needs these, and the others must not get them.
    pins = [line for line in cuda.splitlines() if "==" in line.partition(" ; ")[0]]
    assert pins
    assert all("sys_platform == 'linux'" in pin for pin in pins)
    assert "nvidia" not in lock


def test_cancelled_in_the_middle(built) -> None:
    folder = built[0]
    begun = time.monotonic()
    with pytest.raises(RunCancelled):
        build(folder, lambda: any(folder.parent.glob("*.partial/**/pip/__init__.py")))
    assert time.monotonic() - begun < 60
    assert sorted(path.name for path in folder.parent.iterdir()) == ["engine"]
    listed = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True).stdout
    assert ".partial" not in listed
    assert python_version(interpreter_in(folder)) is not None


def test_a_full_disk_is_seen_before(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setitem(environment_build.ROOM_BYTES, CPU, 10**18)
    with pytest.raises(EngineFailed, match="Make room"):
        build(tmp_path / "profile" / "engine")
    assert list(tmp_path.iterdir()) == []


def test_interpreters_are_found_and_asked(tmp_path: Path) -> None:
    found = usable_pythons()
    assert found
    assert all(version >= OLDEST_PYTHON for _, version in found)
    fake = tmp_path / "python3"
    fake.write_text("#!/bin/sh\nexit 3\n")
    fake.chmod(0o755)
    assert python_version(fake) is None
    assert python_version(tmp_path / "none") is None


def test_builds_of_pytorch_by_machine() -> None:
    linux, windows, mac, arm = (
        torch_builds(*kind)
        for kind in (("Linux", "x86_64"), ("Windows", "AMD64"), ("Darwin", "arm64"), ("Linux", "aarch64"))
    )
    assert [b.name for b in linux] == [b.name for b in windows] == [CPU, CUDA]
    # The general index has CUDA for Linux and CPU for Windows.
    assert linux[0].index.endswith("/cpu")
    assert not linux[1].index
    assert not windows[0].index
    assert "/cu" in windows[1].index
    assert [b.name for b in mac] == [b.name for b in arm] == [CPU]
    assert all(0 < b.download_mb < 5000 for b in (*linux, *windows, *mac, *arm))


def test_proxy_of_qgis() -> None:
    manager = QgsNetworkAccessManager.instance()
    kind = QNetworkProxy.ProxyType.HttpProxy
    try:
        manager.setFallbackProxyAndExcludes(QNetworkProxy(kind, "proxy.example", 3128, "me@work", "p:w"), [], [])
        variables = proxy_variables()
        assert variables["HTTPS_PROXY"] == variables["http_proxy"] == "http://me%40work:p%3Aw@proxy.example:3128"
        QgsSettings().setValue("proxy/noProxyUrls", ["https://inside.example/maps"])
        assert proxy_variables()["NO_PROXY"] == "inside.example"
    finally:
        QgsSettings().remove("proxy/noProxyUrls")
        manager.setFallbackProxyAndExcludes(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy), [], [])
    assert proxy_variables() == {}


def test_pip_goes_through_the_proxy(tmp_path: Path) -> None:
    """A proxy that nobody answers at: whatever pip wants from a network, it asks there."""
    address = "http://127.0.0.1:9"
    with pytest.raises(EngineFailed) as caught:
        build(
            tmp_path / "engine",
            torch=TorchBuild(CPU, "cpu", "https://wheels.example/simple"),
            proxy={"HTTPS_PROXY": address, "HTTP_PROXY": address, "https_proxy": address, "http_proxy": address},
        )
    assert caught.value.remedy
    assert not (tmp_path / "engine").exists()


@pytest.fixture
def dialog(tmp_path: Path, monkeypatch, qtbot):
    QgsSettings().remove("subpixel")
    monkeypatch.delenv(environment.VARIABLE, raising=False)
    folder = tmp_path / "profile" / "engine"
    monkeypatch.setattr(environment, "profile_environment", lambda: folder)
    monkeypatch.setattr(environment_dialog, "profile_environment", lambda: folder)
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    made = EnvironmentDialog()
    qtbot.waitUntil(lambda: made.pythonBox.count() > 0, timeout=30_000)
    qtbot.addWidget(made)
    yield made
    made.cancel()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=30_000)


def test_the_dialog_says_what_it_will_do(dialog: EnvironmentDialog) -> None:
    assert "not set up" in dialog.stateLabel.text()
    assert "MB to download" in dialog.torchBox.itemText(0)
    assert not dialog.removeButton.isEnabled()
    plan = dialog.plan()
    assert plan.python.is_file()
    assert plan.wheels is None
    assert (plan.folder.name, plan.torch.name) == ("engine", CPU)


def test_the_dialog_reports_a_failure(dialog: EnvironmentDialog, tmp_path: Path, qtbot) -> None:
    dialog.wheelsBox.setFilePath(str(tmp_path))
    with qtbot.waitSignal(dialog.changed, timeout=120_000):
        dialog.build()
        assert dialog.cancelButton.isEnabled()
        assert not dialog.buildButton.isEnabled()
    assert "wheels" in dialog.statusLabel.text()
    assert "No matching distribution" in dialog.logBox.toPlainText()
    assert dialog.buildButton.isEnabled()


def test_the_dialog_cancels(dialog: EnvironmentDialog, qtbot) -> None:
    with qtbot.waitSignal(dialog.changed, timeout=60_000):
        dialog.build()
        qtbot.waitUntil(lambda: dialog.logBox.toPlainText() != "", timeout=20_000)
        dialog.cancel()
    assert "nothing was changed" in dialog.statusLabel.text()
    assert not dialog.plan().folder.exists()


def test_an_own_interpreter_is_taken_and_forgotten(dialog: EnvironmentDialog, built, tmp_path: Path) -> None:
    dialog.ownBox.setFilePath(str(tmp_path / "none"))
    dialog.use_own()
    assert "no such file" in dialog.statusLabel.text()
    own = str(interpreter_in(built[0]))
    dialog.ownBox.setFilePath(own)
    dialog.use_own()
    assert Settings.load().engine_python == own
    assert environment.find_engine_python() == Path(own)
    assert own in dialog.stateLabel.text()
    dialog.ownBox.setFilePath("")
    dialog.use_own()
    assert Settings.load().engine_python == ""
    assert environment.environment_in_use() is None


def test_an_environment_is_removed_by_the_button(dialog: EnvironmentDialog, qtbot) -> None:
    folder = dialog.plan().folder
    interpreter_in(folder).parent.mkdir(parents=True)
    interpreter_in(folder).write_text("")
    os.chmod(interpreter_in(folder), 0o755)
    dialog._show_state()
    assert dialog.removeButton.isEnabled()
    with qtbot.waitSignal(dialog.changed, timeout=30_000):
        dialog.remove()
    assert not folder.exists()
    assert "not set up" in dialog.stateLabel.text()
    remove_environment(folder)


def test_the_dialog_looks_for_python_again_when_it_had_none(dialog: EnvironmentDialog, qtbot, monkeypatch) -> None:
    found = dialog.pythonBox.count()
    dialog.show()
    assert dialog._background is None
    dialog.hide()
    dialog.pythonBox.clear()
    dialog.show()
    qtbot.waitUntil(lambda: dialog.pythonBox.count() == found, timeout=30_000)
    assert dialog.buildButton.isEnabled()
