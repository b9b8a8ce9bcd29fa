from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest
import torch
from subpixel.engine.compute.loader import DEFAULT_NAME, MAX_BYTES, WEIGHTS, CheckpointError, load_checkpoint

SHIPPED = WEIGHTS / f"{DEFAULT_NAME}.safetensors"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copy(SHIPPED, tmp_path / "m.safetensors")
    shutil.copy(SHIPPED.with_suffix(".json"), tmp_path / "m.json")
    return tmp_path / "m.safetensors"


def test_shipped_checkpoint() -> None:
    checkpoint = load_checkpoint()
    assert checkpoint.facts.bands == ("B04", "B03", "B02", "B08")
    assert checkpoint.facts.scale_factor == 4
    assert checkpoint.facts.gsd_m == 10
    assert SHIPPED.stat().st_size <= MAX_BYTES
    assert not checkpoint.network.training
    assert all(p.dtype == torch.float32 and torch.isfinite(p).all() for p in checkpoint.network.parameters())
    assert (WEIGHTS / "MODEL_CARD.md").is_file()


def test_shipped_weights_are_trained() -> None:
    """Output layers start at zero: a file of untrained weights would be bicubic interpolation."""
    network = load_checkpoint().network
    for tail in (network.prior.tail, network.denoiser.tail):
        assert float(tail.weight.abs().mean()) > 1e-4


def edit(path: Path, **changes: object) -> None:
    facts = json.loads(path.with_suffix(".json").read_text())
    path.with_suffix(".json").write_text(json.dumps({**facts, **changes}))


@pytest.mark.parametrize(
    "changes",
    [
        {"format": "other"},
        {"version": 99},
        {"bands": ["B04"]},
        {"network": {"width": 64, "extra": 1}},
        {"normalisation": {}},
        {"schedule": {"kapa": 1}},
        {"gsd_m": "ten"},
    ],
)
def test_strange_facts_are_refused(copy: Path, changes: dict) -> None:
    edit(copy, **changes)
    with pytest.raises(CheckpointError, match="not understood"):
        load_checkpoint(copy)


def test_altered_weights_are_refused(copy: Path) -> None:
    content = bytearray(copy.read_bytes())
    content[len(content) // 2] ^= 0xFF
    copy.write_bytes(content)
    with pytest.raises(CheckpointError, match="sha256"):
        load_checkpoint(copy)


def test_weights_of_another_shape_are_refused(copy: Path) -> None:
    facts = json.loads(copy.with_suffix(".json").read_text())
    edit(copy, network={**facts["network"], "width": 32})
    with pytest.raises(CheckpointError, match="do not fit"):
        load_checkpoint(copy)


def based_on(path: Path, name: str, sha256: str) -> None:
    edit(path, base={"file": name, "sha256": f"sha256:{sha256}"})


def test_weights_that_a_model_is_based_on_must_be_there_and_the_same(copy: Path) -> None:
    base = copy.with_name("base.safetensors")
    digest = hashlib.sha256(copy.read_bytes()).hexdigest()
    based_on(copy, base.name, digest)
    with pytest.raises(CheckpointError, match="cannot be read"):
        load_checkpoint(copy)
    shutil.copy(copy, base)
    assert load_checkpoint(copy).facts.base is not None
    base.write_bytes(base.read_bytes() + b"x")
    with pytest.raises(CheckpointError, match="others than it was made with"):
        load_checkpoint(copy)


@pytest.mark.parametrize("name", ["../m.safetensors", "/m.safetensors", "m.pt", ""])
def test_weights_of_elsewhere_are_no_base(copy: Path, name: str) -> None:
    based_on(copy, name, "0" * 64)
    with pytest.raises(CheckpointError, match="not understood"):
        load_checkpoint(copy)


@pytest.mark.parametrize("suffix", [".safetensors", ".json"])
def test_missing_file(copy: Path, suffix: str) -> None:
    copy.with_suffix(suffix).unlink()
    with pytest.raises(CheckpointError) as caught:
        load_checkpoint(copy)
    assert caught.value.absent
