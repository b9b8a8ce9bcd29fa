"""How checkpoints are judged: modes by name, simulated pairs, calibration, water, tables."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from subpixel.core.checkpoint import SHIPPED
from subpixel.core.presets import PRESETS
from subpixel.engine.compute.engine_cache import EngineCache
from subpixel.models.banded import upsample
from subpixel.models.instrument import Sensor
from subpixel.models.network import Network
from subpixel.training.config import TrainingConfig
from subpixel.training.evaluation import shift, simulated
from subpixel.training.evaluation.modes import options_of, produce, read
from subpixel.training.evaluation.report import contact_sheet, markdown
from subpixel.training.evaluation.scene import fine_of, noise_of
from subpixel.training.material.rasters import write_raster
from subpixel.training.sources.hr import HrScene


def test_modes_are_read_from_their_names() -> None:
    assert options_of("bicubic") == {"method": "bicubic", "consistency": False}
    assert options_of("4dx8o2@0.5-raw") == {
        "consistency": False,
        "steps": 4,
        "deterministic": True,
        "ensemble": 8,
        "orientations": 2,
        "temperature": 0.5,
        "strength": 1.0,
    }
    assert options_of("0")["steps"] == 0
    for preset in PRESETS.values():
        assert options_of(preset.name)["temperature"] == preset.temperature
    with pytest.raises(ValueError, match="not a mode"):
        options_of("better")


def write(path: Path, values: np.ndarray) -> Path:
    transform = rasterio.Affine(10, 0, 400000, 0, -10, 4100000)
    return write_raster(path, values, transform, names=("B04", "B03", "B02"))


def test_lanczos_and_bicubic_come_out_on_the_same_grid(tmp_path: Path) -> None:
    rows = np.linspace(500, 2500, 40)[None, :, None].repeat(3, 0).repeat(40, 2)
    source = write(tmp_path / "in.tif", rows.astype(np.uint16))
    for mode in ("lanczos", "bicubic"):
        produce(source, tmp_path / f"{mode}.tif", mode, EngineCache())
    one, other = (tmp_path / "lanczos.tif", tmp_path / "bicubic.tif")
    with rasterio.open(one) as a, rasterio.open(other) as b:
        assert a.transform == b.transform
        assert a.shape == b.shape == (160, 160)
        assert a.descriptions == ("B04", "B03", "B02")
    assert np.abs(read(one) - read(other))[:, 16:-16].max() < 6
    produce(source, tmp_path / "float.tif", "lanczos", EngineCache(), output_type="float32")
    np.testing.assert_allclose(read(tmp_path / "float.tif") * 10000, read(one), atol=0.6)


def test_a_deviation_that_knows_ranks_the_error() -> None:
    rng = np.random.default_rng(0)
    deviation = rng.uniform(0.001, 0.05, (3, 64, 64))
    found = simulated._calibration([(deviation.ravel(), np.abs(deviation * rng.normal(size=deviation.shape)).ravel())])
    assert found["spearman"] > 0.5
    assert found["within_1"] == pytest.approx(0.683, abs=0.02)
    assert found["within_2"] == pytest.approx(0.954, abs=0.02)
    assert abs(simulated.rank_correlation(rng.normal(size=5000), rng.normal(size=5000))) < 0.05
    assert simulated.rank_correlation(deviation, deviation**3) == pytest.approx(1)


@pytest.mark.parametrize("scale_factor", [4, 8])
def test_simulated_pairs_are_from_held_out_places_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, scale_factor: int
) -> None:
    values = np.random.default_rng(0).uniform(0.02, 0.3, (4, 280, 280)).astype(np.float16)
    flags = (True, True, True, False)
    scenes = [HrScene("made", f"made_up_{i}", values + 0.01 * i, flags) for i in range(3)]
    asked: list[float] = []
    monkeypatch.setattr(simulated, "load_all", lambda root, gsd_m: asked.append(gsd_m) or [(1.0, scenes)])
    pairs = simulated.make_pairs(tmp_path, tmp_path / "lr", tile_px=24, scale_factor=scale_factor)
    assert asked == [10 / scale_factor]
    # By their hashes 0 and 1 are held out, 2 is not.
    assert len(pairs) == 2
    with rasterio.open(pairs[0]["path"]) as file:
        assert file.descriptions == ("B04", "B03", "B02")
        assert file.shape == (24, 24)
        lr = file.read() / 10000
    coarse = pairs[0]["hr"].reshape(3, 24, scale_factor, 24, scale_factor).mean((2, 4))
    assert np.corrcoef(coarse.ravel(), lr.ravel())[0, 1] > 0.6


def test_noise_and_texture_are_told_from_each_other() -> None:
    rng = np.random.default_rng(0)
    flat = (100 + rng.normal(0, 3, (80, 80))).astype(np.float32)
    assert noise_of(flat) == pytest.approx(3, rel=0.05)
    slope = np.linspace(0, 500, 320, dtype=np.float32)[None].repeat(320, 0)
    assert fine_of(slope) < 0.5
    assert fine_of(slope + rng.normal(0, 3, slope.shape).astype(np.float32)) == pytest.approx(3, rel=0.1)


def test_tables_and_sheets_hold_every_mode(tmp_path: Path) -> None:
    row = {"psnr": 30.0, "gain": 1.234, "r5": 0.2, "energy": 0.3, "dskill": 0.1, "consistency": 0.0005, "grid": 1e-5}
    report = {
        "model": "made",
        "sha256": "0" * 64,
        "date": "2026-11-21",
        "machine": "x",
        "by_source": "faithful",
        "simulated": {"pairs": 2, "modes": {m: {"mean": row, "somewhere": row} for m in ("bicubic", "faithful")}},
        "scene": {"faithful": {"ndvi_rms": 0.001}},
    }
    text = markdown(report)
    assert "| bicubic | 30.00 | 1.23 |" in text
    assert "| somewhere |" in text
    assert "0.0010" in text
    rng = np.random.default_rng(0)
    path = write(tmp_path / "a.tif", rng.integers(1, 2000, (3, 16, 16)).astype(np.uint16))
    sheet = contact_sheet({"place": {"one": path, "two": path}}, "one", panel=64)
    assert sheet.size[0] == 128
    assert np.asarray(sheet).std() > 10


def test_scale_shift_knows_the_truth_and_bicubic(tmp_path: Path) -> None:
    truth = torch.nn.functional.avg_pool2d(
        torch.rand(1, 4, 164, 164, generator=torch.Generator().manual_seed(0)) * 0.3, 5, 1, 2
    )[..., 2:162, 2:162]
    perfect = shift.scores(truth + 1e-3, truth)
    assert perfect["psnr"] == pytest.approx(60, abs=0.01)
    assert perfect["r5"] == perfect["r2"] == perfect["hfe"] == pytest.approx(1)
    assert perfect["dskill"] == pytest.approx(1)
    sensor = Sensor((0.26,) * 4, ((0.0, 0.0),) * 4)
    lr = shift.coarsened(truth, sensor)
    assert float((lr - shift.seen(truth, sensor)).abs().max()) < 6e-5
    noisy = shift.coarsened(truth, Sensor((0.26,) * 4, ((1e-4, 0.0),) * 4))
    assert float((noisy - lr).std()) == pytest.approx(0.01, rel=0.1)
    soft = shift.scores(upsample(lr, 4), truth)
    assert 0 < soft["r5"] < 1
    assert soft["hfe"] < 0.5


def test_scale_shift_runs_models_of_both_kinds(tmp_path: Path) -> None:
    """Turned back rightly, the mean of orientations is near the estimate itself; told networks are told."""
    rng = np.random.default_rng(3)
    small = torch.from_numpy(rng.random((1, 4, 20, 20), dtype=np.float32))
    values = torch.nn.functional.interpolate(small, size=(128, 128), mode="bicubic")[0].numpy() * 2000 + 500
    path = tmp_path / "scene.tif"
    place = rasterio.Affine(10, 0, 400000, 0, -10, 4100000)
    write_raster(path, values.astype(np.uint16), place, names=("B02", "B03", "B04", "B08"))
    config = TrainingConfig(width=8, sensor_inputs=True)
    torch.manual_seed(0)
    torch.save({"config": asdict(config), "average": Network(config.network).state_dict()}, tmp_path / "state.pt")
    models = {"shipped": shift.load_model(SHIPPED), "told": shift.load_model(tmp_path / "state.pt")}
    rows = dict(shift.judge(path, models, 0.26, "0,0,128,128", [(0.3, 0.375)]))
    assert rows["shipped o8 raw"]["psnr"] == pytest.approx(rows["shipped o1 raw"]["psnr"], abs=2.0)
    # Untrained, it is bicubic, in every orientation.
    assert rows["told o1 raw"]["psnr"] == pytest.approx(rows["bicubic"]["psnr"], abs=1e-3)
    assert rows["told o8 raw"]["psnr"] == pytest.approx(rows["bicubic"]["psnr"], abs=1e-3)
    assert rows["told o1 damping 0.3 smooth 0.375"]["miss"] < 0.003
    truth = shift.read_scene(path, ("B04", "B02"), "8,16,32,24")
    np.testing.assert_allclose(truth[0].numpy() * 1e4, values[[2, 0], 16:40, 8:40].astype(np.uint16))
