"""Training on tiny data in seconds: the same code that makes the shipped checkpoint."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from safetensors import safe_open
from subpixel.engine.compute.loader import load_checkpoint
from subpixel.models.banded import upsample
from subpixel.models.diffusion import Schedule
from subpixel.models.network import Network
from subpixel.models.sensor import gaussian_sigma, observe, taps
from subpixel.models.uncertainty import ErrorModel
from subpixel.training import calibrate as calibrate_module
from subpixel.training import train as train_module
from subpixel.training.calibrate import fit
from subpixel.training.config import TrainingConfig
from subpixel.training.export import export
from subpixel.training.material.dataset import CropSampler
from subpixel.training.material.degradation import DegradationRanges, degrade
from subpixel.training.objective.losses import phase_pattern
from subpixel.training.sources import hr as sources
from subpixel.training.sources.hr import HrScene
from subpixel.training.train import Training, learning_rate, start_from


def scenes(count: int = 12) -> list[HrScene]:
    rng = np.random.default_rng(0)
    out = []
    for i in range(count):
        small = torch.from_numpy(rng.random((1, 4, 24, 24), dtype=np.float32))
        values = torch.nn.functional.interpolate(small, size=(192, 192), mode="nearest")[0].numpy() * 0.3 + 0.02
        if i % 2:
            values[3] = np.nan
        out.append(HrScene("made", f"place{i}", values.astype(np.float16), (True, True, True, i % 2 == 0)))
    return out


@pytest.fixture(autouse=True)
def tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (train_module, calibrate_module):
        monkeypatch.setattr(module, "load_all", lambda root, gsd_m, without: [(1.0, scenes())])


CONFIG = TrainingConfig(
    width=8,
    crop_px=8,
    batch=2,
    prior_steps=3,
    joint_steps=3,
    finetune_steps=3,
    finetune_crop_px=12,
    texture_weight=0.01,
    unroll_steps=(2, 3),
    save_every=100,
    validate_every=100,
    warmup_steps=2,
)


def train(config: TrainingConfig, folder: Path, stop_at: int | None = None) -> torch.nn.Module:
    return Training(config, folder, folder).run(stop_at, quiet=True)


@pytest.mark.slow
@pytest.mark.parametrize("stop_at", [2, 4, 8])
def test_an_interrupted_training_ends_the_same(tmp_path: Path, stop_at: int) -> None:
    straight = train(CONFIG, tmp_path / "a")
    train(CONFIG, tmp_path / "b", stop_at)
    resumed = train(CONFIG, tmp_path / "b")
    for one, other in zip(straight.parameters(), resumed.parameters(), strict=True):
        torch.testing.assert_close(one, other, rtol=0, atol=0)


def test_batches_prepared_ahead_are_the_same(tmp_path: Path) -> None:
    inline = train(CONFIG.changed(texture_weight=0.0), tmp_path / "a")
    ahead = train(CONFIG.changed(texture_weight=0.0, loader_threads=2), tmp_path / "b")
    for one, other in zip(inline.parameters(), ahead.parameters(), strict=True):
        torch.testing.assert_close(one, other, rtol=0, atol=0)


def test_a_folder_keeps_to_its_configuration(tmp_path: Path) -> None:
    train(CONFIG, tmp_path, 1)
    with pytest.raises(ValueError, match="another configuration"):
        train(CONFIG.changed(seed=9), tmp_path)


def test_a_run_leaves_curves_pictures_and_facts(tmp_path: Path) -> None:
    train(CONFIG, tmp_path)
    lines = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert {"gain_prior", "r5_4", "dskill_1"} <= set(lines[-1])
    assert lines[-1]["gain_bicubic"] == 0
    assert list((tmp_path / "tensorboard").glob("events*"))
    assert list(tmp_path.glob("validation_*.png"))
    state = torch.load(tmp_path / "state.pt", weights_only=True)
    assert set(state["facts"]) == {"data", "code"}
    assert TrainingConfig.from_dict(state["config"]) == CONFIG


def test_a_run_can_start_from_another(tmp_path: Path) -> None:
    first = train(CONFIG, tmp_path / "a")
    second = Training(CONFIG.changed(initial=str(tmp_path / "a" / "state.pt")), tmp_path / "b", tmp_path)
    for one, other in zip(first.parameters(), second.network.parameters(), strict=True):
        torch.testing.assert_close(one, other, rtol=0, atol=0)


@pytest.mark.parametrize(
    "changes",
    [
        {"with_prior": False, "prior_steps": 0},
        {"schedule": Schedule(start="noise")},
        {"schedule": Schedule(kappa=0.5)},
        {"normalisation": "scene"},
        {"bands": ("B04", "B03", "B02")},
        {"scale_factor": 2},
        {"bf16": True},
    ],
)
def test_every_variant_learns(tmp_path: Path, changes: dict[str, object]) -> None:
    config = CONFIG.changed(finetune_steps=0, **changes)
    before = [p.clone() for p in Training(config, tmp_path, tmp_path).network.parameters()]
    after = list(train(config, tmp_path).parameters())
    assert any(not torch.equal(a, b) for a, b in zip(before, after, strict=True))
    assert all(torch.isfinite(p).all() for p in after)


@pytest.mark.slow
def test_the_objective_falls(tmp_path: Path) -> None:
    config = CONFIG.changed(
        prior_steps=120,
        joint_steps=0,
        finetune_steps=0,
        learning_rate=3e-3,
        ema=0.9,
        relative_noise_share=0.0,
        flat_share=0.0,
    )
    train(config, tmp_path)
    lines = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert lines[-1]["gain_prior"] > 0.02


def test_export_runs_in_the_plugin(tmp_path: Path) -> None:
    train(CONFIG, tmp_path / "run")
    state = torch.load(tmp_path / "run" / "state.pt", weights_only=True)
    facts = export(state, tmp_path / "tiny.safetensors", "tiny")
    checkpoint = load_checkpoint(tmp_path / "tiny.safetensors")
    assert json.dumps(checkpoint.facts.to_dict()) == json.dumps(facts.to_dict())
    assert checkpoint.facts.training["steps"] == 9
    assert checkpoint.facts.optional_bands == ("B08",)
    assert set(checkpoint.facts.training) >= {"data", "code", "config", "shares", "hours"}
    assert json.loads((tmp_path / "tiny.json").read_text())["scale_factor"] == 4


def test_frozen_parts_stay_and_are_left_out_of_a_file_beside_their_own(tmp_path: Path) -> None:
    train(CONFIG, tmp_path / "first")
    export(torch.load(tmp_path / "first" / "state.pt", weights_only=True), tmp_path / "base.safetensors", "base")
    finer = CONFIG.changed(initial=str(tmp_path / "base.safetensors"), scale_factor=8, frozen=("prior.second",))
    train(finer, tmp_path / "second")
    state = torch.load(tmp_path / "second" / "state.pt", weights_only=True)
    whole, part = tmp_path / "whole.safetensors", tmp_path / "part.safetensors"
    export(state, whole, "finer")
    facts = export(state, part, "finer", base=tmp_path / "base.safetensors")
    assert part.stat().st_size < whole.stat().st_size
    with safe_open(part, "pt") as file:
        assert not any(name.startswith("prior.second.") for name in file.keys())  # noqa: SIM118
        assert "prior.tail.weight" in file.keys()  # noqa: SIM118
    one, other = load_checkpoint(whole).network.state_dict(), load_checkpoint(part).network.state_dict()
    assert all(torch.equal(one[name], other[name]) for name in one)
    assert load_checkpoint(part).facts.base == facts.base
    before = load_checkpoint(tmp_path / "base.safetensors").network.state_dict()
    assert torch.equal(before["prior.second.blocks.0.project.weight"], one["prior.second.blocks.0.project.weight"])
    assert not torch.equal(before["prior.first.blocks.0.project.weight"], one["prior.first.blocks.0.project.weight"])


def test_parts_that_are_not_there_cannot_be_frozen(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no part"):
        train(CONFIG.changed(frozen=("prior.third",)), tmp_path)


def test_the_error_model_is_fitted_to_errors() -> None:
    generator = torch.Generator().manual_seed(3)
    variance, detail = torch.rand((2, 200_000), generator=generator) ** 2
    noise = torch.randn(200_000, generator=generator) ** 2
    found = fit(variance, detail, (9.0 * variance + 0.5 * detail + 0.1) * noise)
    assert (found.samples, found.detail, found.floor) == pytest.approx((9.0, 0.5, 0.1), rel=0.05)
    alone = fit(torch.zeros_like(variance), detail, (0.5 * detail + 0.1) * noise)
    assert (alone.samples, alone.detail, alone.floor) == pytest.approx((0.0, 0.5, 0.1), rel=0.05)
    # A share that would have to be negative is none.
    assert fit(variance, detail, (9.0 * variance) * noise * (1 - 0.5 * detail)).detail == 0


@pytest.mark.slow
def test_export_calibrates_the_uncertainty(tmp_path: Path) -> None:
    config = CONFIG.changed(joint_steps=4)
    train(config, tmp_path / "run")
    state = torch.load(tmp_path / "run" / "state.pt", weights_only=True)
    facts = export(state, tmp_path / "tiny.safetensors", "tiny", root=tmp_path)
    assert facts.uncertainty != ErrorModel()
    assert load_checkpoint(tmp_path / "tiny.safetensors").facts.uncertainty == facts.uncertainty


def test_blocks_can_be_added_to_a_trained_prior(tmp_path: Path) -> None:
    train(CONFIG, tmp_path / "one")
    deeper = CONFIG.changed(initial=str(tmp_path / "one" / "state.pt"), prior_blocks=(4, 3, 5), pixel_loss="rms")
    before = Training(CONFIG, tmp_path / "one", tmp_path).average
    grown = Training(deeper, tmp_path / "two", tmp_path)
    batch = grown.checks[""]
    with torch.no_grad():
        old, new = (net.prior(batch.lr, batch.available).estimate for net in (before, grown.average))
    torch.testing.assert_close(old, new)
    grown.run(stop_at=2, quiet=True)
    assert any(p.grad is not None and p.grad.abs().sum() > 0 for p in grown.network.prior.last.blocks[4].parameters())


def test_export_refuses_what_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    train(CONFIG, tmp_path / "run", 1)
    state = torch.load(tmp_path / "run" / "state.pt", weights_only=True)
    monkeypatch.setattr("subpixel.training.export.MAX_BYTES", 1000)
    with pytest.raises(ValueError, match="exceed"):
        export(state, tmp_path / "tiny.safetensors", "tiny")
    assert not (tmp_path / "tiny.safetensors").exists()


def test_export_refuses_what_the_product_cannot_run(tmp_path: Path) -> None:
    train(CONFIG.changed(normalisation="scene"), tmp_path / "run", 1)
    state = torch.load(tmp_path / "run" / "state.pt", weights_only=True)
    with pytest.raises(ValueError, match="fixed normalisation"):
        export(state, tmp_path / "tiny.safetensors", "tiny")


@pytest.mark.parametrize(
    "text",
    [
        "widht = 3",
        'bands = ["B05"]',
        'normalisation = "tile"',
        "scale_factor = 1",
        "crop_px = 30",
        "with_prior = false",
    ],
)
def test_configurations_that_make_no_sense_are_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "c.toml").write_text(text)
    with pytest.raises((TypeError, ValueError)):
        TrainingConfig.load(tmp_path / "c.toml")


@pytest.mark.parametrize("name", sorted(p.name for p in (Path(train_module.__file__).parent / "runs").glob("*.toml")))
def test_the_shipped_configurations_are_readable(root: Path, name: str) -> None:
    config = TrainingConfig.load(root / "training" / "runs" / name)
    assert config.total_steps > 1000
    if config.finetune_steps == config.total_steps:
        assert learning_rate(config, 0) == config.finetune_learning_rate
        return
    assert (
        learning_rate(config, 0) < learning_rate(config, config.warmup_steps - 1) == pytest.approx(config.learning_rate)
    )
    last = config.prior_steps + config.joint_steps - 1
    assert learning_rate(config, last) == pytest.approx(config.final_learning_rate, rel=1e-3)


def test_batches_are_functions_of_seed_and_step() -> None:
    def sampler(seed: int) -> CropSampler:
        return CropSampler([(1.0, scenes())], CONFIG.changed(seed=seed, batch=3))

    a, b, c, d = sampler(1)(5), sampler(1)(5), sampler(1)(6), sampler(2)(5)
    assert torch.equal(a.lr, b.lr)
    assert torch.equal(a.hr, b.hr)
    assert not torch.equal(a.lr, c.lr)
    assert not torch.equal(a.lr, d.lr)
    assert a.lr.shape == (3, 4, 8, 8)
    assert a.hr.shape == (3, 4, 32, 32)


def test_absent_bands_are_zero() -> None:
    batch = CropSampler([(1.0, scenes())], CONFIG.changed(batch=16))(0)
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
        DegradationRanges(
            mtf=(0.4, 0.4),
            mtf_band_jitter=0.0,
            anisotropy=0.0,
            band_shift=0.0,
            coarse_share=0.0,
            relative_noise_share=0.0,
        ),
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


def test_relative_noise_follows_contrast() -> None:
    torch.manual_seed(0)
    hr = torch.nn.functional.interpolate(torch.rand(8, 4, 16, 16), scale_factor=8, mode="bicubic") * 0.1 + 0.1
    quiet = DegradationRanges(band_shift=0.0, coarse_share=0.0, relative_noise_share=0.0)
    noisy = DegradationRanges(band_shift=0.0, coarse_share=0.0, relative_noise_share=1.0, relative_noise=(0.2, 0.2))

    def spread(contrast: float) -> float:
        ranges = [degrade(hr * contrast, 4, r, torch.Generator().manual_seed(1)) for r in (quiet, noisy)]
        return float((ranges[1] - ranges[0]).std())

    assert spread(2.0) == pytest.approx(2 * spread(1.0), rel=0.1)
    contrast = float(degrade(hr, 4, quiet, torch.Generator().manual_seed(1)).std(dim=(2, 3)).mean())
    assert spread(1.0) == pytest.approx(0.2 * contrast, rel=0.15)


def test_data_hashes_follow_the_data(tmp_path: Path) -> None:
    (tmp_path / "s2").mkdir()
    (tmp_path / "s2" / "a.tif").write_bytes(b"one")
    one = sources.data_hashes(tmp_path)
    (tmp_path / "s2" / "a.tif").write_bytes(b"two")
    other = sources.data_hashes(tmp_path)
    assert one["s2"] != other["s2"]
    assert one["hr/massgis_1.25m"] == other["hr/massgis_1.25m"]


def made_pairs(folder: Path, count: int = 12, side: int = 24) -> Path:
    """A folder as `prepare_pairs` writes it: HR is the LR, repeated, plus 0.5, so that a pair is known when seen."""
    folder.mkdir()
    rng = np.random.default_rng(2)
    tiles = []
    for i in range(count):
        lr = rng.random((3, side, side), dtype=np.float32)
        lr[:, 0, 0] = np.nan
        for name, values in (("lr", lr), ("hr", lr.repeat(4, axis=1).repeat(4, axis=2) + 0.5)):
            with rasterio.open(
                folder / f"t{i}_{name}.tif",
                "w",
                driver="GTiff",
                width=values.shape[2],
                height=values.shape[1],
                count=3,
                dtype="float32",
            ) as file:
                file.write(values)
                file.descriptions = ("B04", "B03", "B02")
        tiles.append({"name": f"t{i}", "place": f"place{i}", "verdict": "kept" if i else "dropped"})
    facts = {"bands": ["B04", "B03", "B02"], "scale_factor": 4, "mtf": {"per_band": [0.4] * 3}, "tiles": tiles}
    (folder / "report.json").write_text(json.dumps(facts))
    return folder


def test_real_pairs_are_trained_on_as_they_are(tmp_path: Path) -> None:
    config = CONFIG.changed(pairs=(str(made_pairs(tmp_path / "pairs")),), pairs_share=0.5, batch=40)
    batch = CropSampler([(1.0, scenes())], config)(0)
    hr, lr = (x * batch.scale + batch.mean for x in (batch.hr, batch.lr))
    shift = (hr[:, :3] - lr[:, :3].repeat_interleave(4, 2).repeat_interleave(4, 3)).mean(dim=(1, 2, 3))
    real = shift > 0.4
    assert 10 < int(real.sum()) < 30
    assert (batch.available[real, 3] == 0).all()
    torch.testing.assert_close(shift[real], torch.full_like(shift[real], 0.5), atol=0.02, rtol=0)
    only_pairs = CropSampler([], config.changed(batch=4))(0)
    assert (only_pairs.available[:, 3] == 0).all()


def test_pairs_of_another_scale_factor_are_refused(tmp_path: Path) -> None:
    config = CONFIG.changed(pairs=(str(made_pairs(tmp_path / "pairs")),), scale_factor=2)
    with pytest.raises(ValueError, match="another scale factor"):
        CropSampler([(1.0, scenes())], config)


def test_the_likeliest_mtf_is_drawn_most() -> None:
    from subpixel.training.material.degradation import _draw_mtf

    drawn = _draw_mtf(DegradationRanges(mtf=(0.2, 0.6), mtf_mode=0.5), torch.linspace(0, 1, 20001)).numpy()
    assert drawn.min() == pytest.approx(0.2)
    assert drawn.max() == pytest.approx(0.6)
    assert drawn.mean() == pytest.approx((0.2 + 0.5 + 0.6) / 3, abs=1e-3)
    counts, edges = np.histogram(drawn, bins=8)
    assert 0.45 <= edges[counts.argmax()] <= 0.5


def test_patterns_that_repeat_in_every_lr_pixel_are_seen() -> None:
    torch.manual_seed(0)
    natural = torch.nn.functional.interpolate(torch.randn(2, 3, 20, 20), scale_factor=6, mode="bicubic")[
        ..., 3:115, 5:117
    ]
    grid = torch.zeros(1, 1, 112, 112)
    grid[..., ::4, ::4] = 0.1
    assert float(phase_pattern(natural + 1, 4)) < 0.02
    # A sixteenth of the pixels, less their mean over the LR pixel.
    assert float(phase_pattern(grid, 4)) == pytest.approx(2 * 0.1 / 16 * 15 / 16, rel=1e-3)


TOLD = CONFIG.changed(sensor_inputs=True)


def test_a_finer_network_starts_as_the_coarser_one_with_larger_pixels() -> None:
    torch.manual_seed(0)
    coarse, fine, other = (Network(CONFIG.changed(scale_factor=s).network) for s in (2, 4, 3))
    torch.nn.init.normal_(coarse.prior.tail.weight, std=0.1)
    torch.nn.init.normal_(coarse.prior.tail.bias, std=0.1)
    start_from(fine, coarse.state_dict())
    lr, available = torch.randn(1, 4, 8, 8), torch.ones(1, 4)
    added = [
        network.prior(lr, available).estimate - upsample(lr, network.spec.scale_factor) for network in (coarse, fine)
    ]
    torch.testing.assert_close(added[1], added[0].repeat_interleave(2, 2).repeat_interleave(2, 3))
    with pytest.raises(ValueError, match="scale factor 2"):
        start_from(other, coarse.state_dict())


def test_a_network_starts_to_be_told_of_the_sensor_without_a_change(tmp_path: Path) -> None:
    """From a state and from an exported checkpoint; and what is told is learnt from the first steps on."""
    before = train(CONFIG, tmp_path / "one")
    with torch.no_grad():
        torch.nn.init.normal_(before.prior.tail.weight)
        torch.nn.init.normal_(before.denoiser.tail.weight)
    state = torch.load(tmp_path / "one" / "state.pt", weights_only=True)
    state["average"] = before.state_dict()
    torch.save(state, tmp_path / "one" / "state.pt")
    export(state, tmp_path / "one.safetensors", "one")
    exact = {"state.pt": before, "one.safetensors": load_checkpoint(tmp_path / "one.safetensors").network}
    for initial, old in exact.items():
        start = tmp_path / "one" / initial if initial == "state.pt" else tmp_path / initial
        told = Training(TOLD.changed(initial=str(start), prior_blocks=(4, 3, 3)), tmp_path / f"of {initial}", tmp_path)
        batch, level = told.checks["product"], torch.full((24,), 0.5)
        x = torch.randn(batch.hr.shape)
        with torch.no_grad():
            prior, informed = (
                old.prior(batch.lr, batch.available),
                told.network.prior(batch.lr, batch.available, batch.told),
            )
            torch.testing.assert_close(prior.estimate, informed.estimate)
            assert float((prior.estimate - batch.lr.mean()).std()) > 0.1
            known = old.denoiser.conditions(prior, batch.available)
            known_informed = told.network.denoiser.conditions(informed, batch.available, batch.told)
            torch.testing.assert_close(
                old.denoiser(x, level, known), told.network.denoiser(x, level, known_informed), atol=1e-4, rtol=1e-4
            )
        weights = told.network.prior.first.blocks[0].film.weight
        told.run(stop_at=3, quiet=True)
        assert float(weights.abs().sum()) > 0
        assert float(told.network.prior.told.maps.weight.abs().sum()) > 0


def test_the_denoiser_learns_what_it_is_told(tmp_path: Path) -> None:
    told = Training(TOLD.changed(prior_steps=0, finetune_steps=0, joint_steps=12), tmp_path, tmp_path)
    told.run(quiet=True)
    assert float(told.network.denoiser.told.maps.weight.abs().sum()) > 0
    assert float(told.network.denoiser.told.embed[2].weight.abs().sum()) > 0


def test_weights_that_lack_anything_else_are_refused(tmp_path: Path) -> None:
    train(CONFIG, tmp_path / "one", 1)
    state = torch.load(tmp_path / "one" / "state.pt", weights_only=True)
    del state["average"]["prior.head.weight"]
    torch.save(state, tmp_path / "lacking.pt")
    with pytest.raises(RuntimeError, match=r"prior\.head\.weight"):
        Training(TOLD.changed(initial=str(tmp_path / "lacking.pt")), tmp_path / "two", tmp_path)


@pytest.mark.parametrize("stop_at", [2, 5, 8])
def test_an_interrupted_training_with_sensors_ends_the_same(tmp_path: Path, stop_at: int) -> None:
    straight = train(TOLD, tmp_path / "a")
    train(TOLD, tmp_path / "b", stop_at)
    resumed = train(TOLD, tmp_path / "b")
    for one, other in zip(straight.parameters(), resumed.parameters(), strict=True):
        torch.testing.assert_close(one, other, rtol=0, atol=0)


def test_products_and_pictures_are_validated_apart_and_the_best_is_kept(tmp_path: Path) -> None:
    config = TOLD.changed(prior_steps=6, joint_steps=0, finetune_steps=0, validate_every=2, learning_rate=3e-3)
    train(config, tmp_path)
    lines = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    judged = [line for line in lines if "gain_prior_product" in line]
    assert [line["step"] for line in judged] == [2, 4, 6]
    assert all(line["gain_prior_product"] != line["gain_prior_picture"] for line in judged)
    best = torch.load(tmp_path / "best.pt", weights_only=True)
    means = {line["step"]: (line["gain_prior_product"] + line["gain_prior_picture"]) / 2 for line in judged}
    assert best["step"] == max(means, key=lambda step: means[step])
    assert best["score"] == pytest.approx(max(means.values()))
    # It is what export takes, and a resumed run remembers it.
    facts = export(best, tmp_path / "best.safetensors", "best")
    assert facts.network.sensor_inputs
    assert facts.mtf == (0.24, 0.28, 0.26, 0.26)
    assert load_checkpoint(tmp_path / "best.safetensors").facts.network == facts.network
    assert Training(config, tmp_path, tmp_path).best == best["score"]


def test_export_keeps_to_the_mtf_it_is_given(tmp_path: Path) -> None:
    train(TOLD, tmp_path / "run", 1)
    state = torch.load(tmp_path / "run" / "state.pt", weights_only=True)
    assert export(state, tmp_path / "tiny.safetensors", "tiny", mtf=0.3).mtf == (0.3,) * 4
    train(CONFIG, tmp_path / "untold", 1)
    state = torch.load(tmp_path / "untold" / "state.pt", weights_only=True)
    assert export(state, tmp_path / "tiny.safetensors", "tiny").mtf == (0.45,) * 4


def test_real_pairs_tell_the_mtf_that_was_found(tmp_path: Path) -> None:
    config = TOLD.changed(pairs=(str(made_pairs(tmp_path / "pairs")),), batch=4)
    batch = CropSampler([], config)(0)
    assert batch.told is not None
    torch.testing.assert_close(batch.told.facts[:, :3], torch.full((4, 3), 1.0))
    assert (batch.told.facts[:, 3] == 0).all()


def test_shares_of_sources_can_be_set() -> None:
    groups = [(0.5, scenes()), (0.5, [HrScene("other", s.place, s.values, s.available) for s in scenes()])]
    assert [share for share, _ in sources.with_shares(groups, {"other": 0.1})] == [0.5, 0.1]
    (only,) = sources.with_shares(groups, {"made": 0.0})
    assert only[1][0].source == "other"
    with pytest.raises(ValueError, match="no such source: mode"):
        sources.with_shares(groups, {"mode": 1.0})
    with pytest.raises(ValueError, match="negative"):
        CONFIG.changed(shares={"made": -1.0})
    with pytest.raises(ValueError, match="share"):
        CONFIG.changed(product_share=1.5)


def test_runs_of_other_shares_are_judged_on_the_same_crops(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    groups = [(0.5, scenes(40)), (0.5, [HrScene("other", s.place, s.values * 0.5, s.available) for s in scenes(40)])]
    monkeypatch.setattr(train_module, "load_all", lambda root, gsd_m, without: groups)
    one = Training(TOLD, tmp_path / "a", tmp_path)
    other = Training(TOLD.changed(shares={"made": 0.0}, nir_dropout=0.9), tmp_path / "b", tmp_path)
    for name, check in one.checks.items():
        assert torch.equal(check.hr, other.checks[name].hr)
        assert torch.equal(check.available, other.checks[name].available)
    assert len(other._crops["first"].groups) == 1


def test_an_interrupted_training_with_a_teacher_ends_the_same(tmp_path: Path) -> None:
    config = TOLD.changed(prior_steps=6, joint_steps=0, finetune_steps=0, teacher_weight=0.5)
    straight = train(config, tmp_path / "a")
    train(config, tmp_path / "b", 3)
    resumed = train(config, tmp_path / "b")
    plain = train(config.changed(teacher_weight=0.0), tmp_path / "c")
    for one, other in zip(straight.parameters(), resumed.parameters(), strict=True):
        torch.testing.assert_close(one, other, rtol=0, atol=0)
    assert any(not torch.equal(a, b) for a, b in zip(straight.parameters(), plain.parameters(), strict=True))
    for change in ({"teacher_weight": 1.0}, {"teacher_orientations": 8}):
        with pytest.raises(ValueError, match="teacher"):
            config.changed(**change)
