from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path

import pytest
import rasterio
import torch
from subpixel.core.progress import Progress
from subpixel.core.request import SuperResolveRequest
from subpixel.engine.compute import precision
from subpixel.engine.compute.engine_cache import EngineCache, open_checkpoint
from subpixel.engine.compute.loader import Checkpoint
from subpixel.engine.compute.precision import (
    MOST_CHANGE,
    change,
    computes_bfloat16,
    gain,
    has_bfloat16,
    lower_precision_pays,
)
from subpixel.engine.compute.runner import Engine
from subpixel.engine.pipeline import super_resolve
from subpixel.models import naf
from subpixel.models.network import Network

CPU = torch.device("cpu")
ROLES = ("B02", "B03", "B04", "B08")


@pytest.fixture
def checkpoint() -> Iterator[Checkpoint]:
    opened = open_checkpoint(None)
    yield opened
    opened.network.use_lower_precision(False)


def lowered(checkpoint: Checkpoint) -> list[bool]:
    return [module.lower_precision for module in checkpoint.network.modules() if hasattr(module, "lower_precision")]


@pytest.fixture
def on_any_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have products rounded as bfloat16 rounds them, where the processor has no code for that as well."""
    round_products(monkeypatch)


def round_products(monkeypatch: pytest.MonkeyPatch) -> None:
    convolve = torch.nn.Conv2d.forward

    @contextmanager
    def rounding(_device: torch.device, products_only: bool) -> Iterator[None]:
        def forward(self: torch.nn.Conv2d, x: torch.Tensor) -> torch.Tensor:
            return convolve(self, x.bfloat16().float())

        with monkeypatch.context() as within:
            within.setattr(torch.nn.Conv2d, "forward", forward)
            yield

    monkeypatch.setattr(naf, "in_bfloat16", rounding)
    monkeypatch.setattr(precision, "in_bfloat16", rounding)


@pytest.mark.usefixtures("on_any_processor")
def test_the_shipped_model_changes_little_in_bfloat16(checkpoint: Checkpoint) -> None:
    assert 0 < change(checkpoint.network, checkpoint.facts, CPU, 64) <= MOST_CHANGE
    assert not any(lowered(checkpoint))


@pytest.mark.usefixtures("on_any_processor")
def test_a_model_that_bfloat16_would_spoil_is_noticed(checkpoint: Checkpoint) -> None:
    # The same network whose values stand for a hundred times as much.
    louder = replace(checkpoint.facts, scale=tuple(100 * value for value in checkpoint.facts.scale))
    assert change(checkpoint.network, louder, CPU, 64) > MOST_CHANGE


def test_what_is_said_to_be_bfloat16_is(checkpoint: Checkpoint) -> None:
    """On this processor, whatever it has."""
    differs = change(checkpoint.network, checkpoint.facts, CPU, 64) > 0
    assert computes_bfloat16(checkpoint.network, CPU) is differs
    assert Engine(checkpoint, CPU, ROLES, "bf16").precision == ("bf16" if differs else "fp32")


@pytest.mark.parametrize("has_code", [True, False])
def test_a_run_and_its_tags_say_what_was_computed_in(
    tmp_path: Path, cut, monkeypatch: pytest.MonkeyPatch, has_code: bool
) -> None:
    if has_code:
        round_products(monkeypatch)
    else:
        monkeypatch.setattr(precision, "in_bfloat16", lambda *_, **__: nullcontext())
        monkeypatch.setattr(naf, "in_bfloat16", lambda *_, **__: nullcontext())
    source, said = cut(tmp_path / "in.tif", 24, 24), []
    for steps in (1, 0):
        target = tmp_path / f"{steps}.tif"
        request = SuperResolveRequest(str(source), str(target), steps=steps, device="cpu", precision="bf16")
        result = super_resolve(request, Progress(on_message=lambda _, text: said.append(text)))
        # Without steps nothing is computed that could be in it.
        expected = "bf16" if has_code and steps else "fp32"
        assert result.precision == expected
        with rasterio.open(target) as file:
            assert file.tags()["SUBPIXEL_PRECISION"] == expected
    assert sum("in fp32" in text for text in said) == (1 if has_code else 2)


def test_speed_is_compared_and_nothing_left_behind(checkpoint: Checkpoint) -> None:
    threads = torch.get_num_threads()
    assert gain(checkpoint.network, CPU, 32) > 0
    assert not any(lowered(checkpoint))
    assert torch.get_num_threads() == threads


@pytest.mark.parametrize(
    ("has", "faster", "changed", "pays"),
    [
        (True, 1.9, 1e-4, True),
        (False, 1.9, 1e-4, False),
        (True, 1.1, 1e-4, False),
        (True, 1.9, 1e-3, False),
    ],
)
def test_auto_takes_what_pays(
    checkpoint: Checkpoint, monkeypatch: pytest.MonkeyPatch, has: bool, faster: float, changed: float, pays: bool
) -> None:
    monkeypatch.setattr(precision, "has_bfloat16", lambda device: has)
    monkeypatch.setattr(precision, "computes_bfloat16", lambda *_: True)
    monkeypatch.setattr(precision, "gain", lambda *_: faster)
    monkeypatch.setattr(precision, "change", lambda *_: changed)
    engine = Engine(checkpoint, CPU, ROLES, "auto")
    assert engine.precision == ("bf16" if pays else "fp32")
    assert any(lowered(checkpoint)) is pays
    assert Engine(checkpoint, CPU, ROLES, "fp32").precision == "fp32"
    assert not any(lowered(checkpoint))


def test_a_processor_without_it_is_not_asked(checkpoint: Checkpoint, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: {"avx2": True})
    assert not has_bfloat16(CPU)
    assert not lower_precision_pays(checkpoint.network, checkpoint.facts, CPU)
    assert not has_bfloat16(torch.device("mps"))


def test_a_model_without_a_coarsest_level_is_not_asked(monkeypatch: pytest.MonkeyPatch, checkpoint: Checkpoint) -> None:
    monkeypatch.setattr(precision, "has_bfloat16", lambda device: True)
    flat = Network(replace(checkpoint.facts.network, denoiser_blocks=(1, 1, 0, 1, 1)))
    assert not lower_precision_pays(flat, checkpoint.facts, CPU)


def test_only_a_run_that_draws_asks_and_only_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []

    def pays(*_: object) -> bool:
        asked.append(True)
        return True

    monkeypatch.setattr("subpixel.engine.compute.network.lower_precision_pays", pays)
    cache = EngineCache()

    def precision_of(steps: int, wanted: str = "auto") -> str:
        request = SuperResolveRequest("", "", steps=steps, device="cpu", precision=wanted)
        return cache.engine(cache.checkpoint(None), request, ROLES).precision

    assert precision_of(0) == "fp32"
    assert not asked
    assert precision_of(4) == "bf16"
    assert len(asked) == 1
    assert precision_of(4, "fp32") == "fp32"
    # As a run that goes on with another's journal would leave it.
    cache.engine(cache.checkpoint(None), SuperResolveRequest("", "", device="cpu"), ROLES).use_precision("fp32")
    assert precision_of(4) == "bf16"
    assert len(asked) == 1
