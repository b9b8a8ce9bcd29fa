"""Training on tiny data in seconds: the same code that makes the shipped checkpoint."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from subpixel.models.loader import load_checkpoint
from subpixel.models.sensor import gaussian_sigma, observe, taps
from subpixel.training import train as train_module
from subpixel.training.dataset import CropSampler, Normalisation
from subpixel.training.degradation import DegradationRanges, degrade
from subpixel.training.export import export
from subpixel.training.sources import hr as sources
from subpixel.training.sources.hr import HrScene
from subpixel.training.train import TrainingConfig, learning_rate, train


def scenes(count: int = 12) -> list[HrScene]:
    rng = np.random.default_rng(0)
    out = []
    for i in range(count):
        small = torch.from_numpy(rng.random((1, 4, 24, 24), dtype=np.float32))
        values = torch.nn.functional.interpolate(small, size=(192, 192), mode="nearest")[0].numpy() * 0.3 + 0.02
        out.append(HrScene("made", f"place{i}", values.astype(np.float16), (True, True, True, i % 2 == 0)))
    return out


@pytest.fixture(autouse=True)
def tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(train_module, "load_all", lambda root: [(1.0, scenes())])


CONFIG = TrainingConfig(
    width=8, crop_px=8, batch=2, prior_steps=3, joint_steps=5, save_every=100, validate_every=100, warmup_steps=2
)


def test_an_interrupted_training_ends_the_same(tmp_path: Path) -> None:
    straight = train(CONFIG, tmp_path / "a", tmp_path)
    train(CONFIG, tmp_path / "b", tmp_path, stop_at=4)
    resumed = train(CONFIG, tmp_path / "b", tmp_path)
    for one, other in zip(straight.parameters(), resumed.parameters()):
        torch.testing.assert_close(one, other, rtol=0, atol=0)


def test_export_runs_in_the_plugin(tmp_path: Path) -> None:
    train(CONFIG, tmp_path / "run", tmp_path)
    state = torch.load(tmp_path / "run" / "state.pt", weights_only=True)
    facts = export(state, tmp_path / "tiny.safetensors", "tiny")
    checkpoint = load_checkpoint(tmp_path / "tiny.safetensors")
    assert json.dumps(checkpoint.facts.to_dict()) == json.dumps(facts.to_dict())
    assert checkpoint.facts.training["steps"] == 8
    assert json.loads((tmp_path / "tiny.json").read_text())["scale_factor"] == 4


def test_export_refuses_what_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    train(CONFIG, tmp_path / "run", tmp_path, stop_at=1)
    state = torch.load(tmp_path / "run" / "state.pt", weights_only=True)
    monkeypatch.setattr("subpixel.training.export.MAX_BYTES", 1000)
    with pytest.raises(ValueError, match="exceed"):
        export(state, tmp_path / "tiny.safetensors", "tiny")
    assert not (tmp_path / "tiny.safetensors").exists()


def test_the_shipped_configuration_is_readable(root: Path) -> None:
    config = TrainingConfig.load(root / "training" / "first.toml")
    assert config.total_steps > 1000
    assert learning_rate(config, 0) < learning_rate(config, 99) == pytest.approx(config.learning_rate)
    assert learning_rate(config, config.total_steps) == pytest.approx(config.final_learning_rate)


def test_batches_are_functions_of_seed_and_step() -> None:
    def sampler(seed: int) -> CropSampler:
        return CropSampler([(1.0, scenes())], 8, 3, seed, DegradationRanges(), Normalisation())

    a, b, c, d = sampler(1)(5), sampler(1)(5), sampler(1)(6), sampler(2)(5)
    assert torch.equal(a.lr, b.lr)
    assert torch.equal(a.hr, b.hr)
    assert not torch.equal(a.lr, c.lr)
    assert not torch.equal(a.lr, d.lr)
    assert a.lr.shape == (3, 4, 8, 8)
    assert a.hr.shape == (3, 4, 32, 32)


def test_absent_bands_are_zero() -> None:
    batch = CropSampler([(1.0, scenes())], 8, 16, 1, DegradationRanges(), Normalisation())(0)
    absent = batch.available[:, 3] == 0
    assert absent.any()
    assert (batch.hr[absent, 3] == 0).all()
    assert (batch.lr[absent, 3] == 0).all()


def test_the_split_is_by_place() -> None:
    places = {s.place for s in scenes(60)}
    train_side = {p for p in places if not sources.held_out(p)}
    assert train_side
    assert places - train_side


def test_degradation_is_the_sensor_model_plus_small_noise() -> None:
    hr = torch.rand(8, 4, 64, 64).mul_(0.3)
    hr = torch.nn.functional.avg_pool2d(hr, 5, 1, 2)
    lr = degrade(
        hr,
        4,
        DegradationRanges(mtf=(0.4, 0.4), mtf_band_jitter=0.0, anisotropy=0.0, coarse_share=0.0),
        torch.Generator().manual_seed(0),
    )
    kernel = taps(gaussian_sigma(torch.full((4,), 0.4), 4), 4)
    difference = lr - observe(hr, kernel, kernel, 4)
    assert 2e-4 < float(difference.std()) < 5e-3
    assert abs(float(difference.mean())) < 2e-4


def test_display_values_become_reflectance(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    folder = tmp_path / "hr" / "naip_2m_chips"
    folder.mkdir(parents=True)
    for i in range(2):
        values = np.clip(rng.normal(120, 40, (4, 150, 150)), 0, 255).astype(np.uint8)
        with rasterio.open(
            folder / f"chip_{i}.tif", "w", driver="GTiff", width=150, height=150, count=4, dtype="uint8"
        ) as file:
            file.write(values)
    reference = np.sort(rng.gamma(4, 0.03, (4, 257)), axis=1)
    item = next(f for f in sources.FOLDERS if f.name == "naip_2m_chips")
    made = sources.load_folder(tmp_path, item, reference)
    assert [s.available for s in made] == [(True,) * 4] * 2
    pooled = np.concatenate([s.values.reshape(4, -1) for s in made], axis=1).astype(float)
    for share in (5, 50, 95):
        np.testing.assert_allclose(
            np.percentile(pooled, share, axis=1), np.percentile(reference, share, axis=1), rtol=0.3
        )


def test_swapped_band_names_are_put_right(tmp_path: Path) -> None:
    """In two of the scenes the names of red and blue are swapped; the sky's own light tells them apart."""
    (tmp_path / "s2").mkdir()
    dark = np.array([300, 700, 1000, 1500], np.uint16)[:, None, None] + np.random.default_rng(0).integers(
        0, 900, (4, 40, 40)
    ).astype(np.uint16)
    for name, described in (("swapped_10m", ("B02", "B03", "B04", "B08")), ("right_10m", ("B04", "B03", "B02", "B08"))):
        with rasterio.open(
            tmp_path / "s2" / f"{name}.tif", "w", driver="GTiff", width=40, height=40, count=4, dtype="uint16"
        ) as file:
            file.write(dark)
            file.descriptions = described
    for _, values in sources.sentinel2_scenes(tmp_path):
        assert np.percentile(values[0], 1) < np.percentile(values[2], 1)
