"""How folders of imagery become targets: odd pixels, several places in a file, NoData, reflectance as it is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from rasterio import Affine
from subpixel.training.material.rasters import write_raster
from subpixel.training.sources import hr as sources
from subpixel.training.sources.hr import Folder

REFERENCE = np.sort(np.random.default_rng(0).gamma(4, 0.03, (4, 257)), axis=1)


def write(path: Path, values: np.ndarray, names: tuple[str, ...] = (), nodata: float | None = None) -> None:
    write_raster(path, values, Affine(1, 0, 0, 0, -1, 0), names=names, nodata=nodata)


def display(*shape: int) -> np.ndarray:
    return np.random.default_rng(1).integers(10, 240, shape).astype(np.uint8)


def test_pixels_that_are_not_square_become_square(tmp_path: Path) -> None:
    """A disc on the ground, which lies squeezed in the file, is a disc again."""
    rows, columns = np.mgrid[0:200, 0:240]
    disc = (np.hypot((rows - 100) * 2.78, (columns - 120) * 2.31) < 200) * 150 + 50
    write(tmp_path / "hr" / "odd" / "a.tif", np.stack([disc] * 3).astype(np.uint8))
    (made,) = sources.load_folder(tmp_path, Folder("odd", 2.31, 1.0, zooms=(1.6,), height_gsd_m=2.78), REFERENCE)
    assert made.values.shape[1:] == (int(200 * 2.78 / 4), int(240 * 2.31 / 4))
    bright = made.values[0].astype(float)
    inside = bright > bright.min() + 0.5 * (np.percentile(bright, 99) - bright.min())
    # 400 m at 4 m.
    assert inside.any(axis=1).sum() == pytest.approx(100, abs=2)
    assert inside.any(axis=0).sum() == pytest.approx(100, abs=2)
    assert made.zoom == 1.6


def test_parts_of_a_file_are_places_of_their_own_and_do_not_overlap(tmp_path: Path) -> None:
    values = np.arange(90, dtype=np.uint8)[None, :, None].repeat(3, 0).repeat(40, 2) + 1
    write(tmp_path / "hr" / "cut" / "a.tif", values)
    files = sources._read_folder(tmp_path / "hr" / "cut", Folder("cut", None, 1.0, parts=3))
    assert [stem for stem, _, _ in files] == ["a_0", "a_1", "a_2"]
    assert np.array_equal(np.concatenate([part for _, part, _ in files], axis=1), values)
    made = sources.load_folder(tmp_path, Folder("cut", None, 1.0, parts=3), REFERENCE)
    assert [s.place for s in made] == ["a_0", "a_1", "a_2"]


def test_masked_ground_is_left_out(tmp_path: Path) -> None:
    values = display(3, 60, 60)
    values[:, 20:30, 10:20] = 255
    values[0, 5, 5] = 255
    write(tmp_path / "hr" / "white" / "a.tif", values)
    (made,) = sources.load_folder(tmp_path, Folder("white", None, 1.0, void=255), REFERENCE)
    assert np.isnan(made.values[:3, 20:30, 10:20]).all()
    assert np.isfinite(made.values[:3]).sum() == 3 * (3600 - 100)


def test_reflectance_is_taken_as_it_is(tmp_path: Path) -> None:
    values = np.random.default_rng(2).integers(500, 5000, (4, 50, 50)).astype(np.uint16)
    values[:, :3] = 0
    write(tmp_path / "hr" / "real" / "a.tif", values, nodata=0)
    (made,) = sources.load_folder(tmp_path, Folder("real", None, 1.0), REFERENCE)
    np.testing.assert_allclose(made.values[:, 3:], values[:, 3:] / 10000.0, rtol=1e-3)
    assert np.isnan(made.values[:, :3]).all()
    assert made.available == (True,) * 4


def test_an_empty_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no GeoTIFF"):
        sources.load_folder(tmp_path, Folder("none", None, 1.0), REFERENCE)


def scene(path: Path, seed: int) -> None:
    values = np.random.default_rng(seed).integers(400, 3000, (4, 32, 32)).astype(np.uint16)
    # Dark pixels are brightest in blue.
    values[2] += 500
    write(path, values, ("B04", "B03", "B02", "B08"))


def test_what_is_judged_is_never_trained_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither as a target nor as what others are matched to; and what was resampled is no native scene."""
    monkeypatch.setattr(sources, "FOLDERS", ())
    for seed, name in enumerate(("good_10m", *sources.EVALUATION_SCENES, *sources.RESAMPLED_SCENES)):
        scene(tmp_path / "s2" / f"{name}.tif", seed)
    names = {name for name, _ in sources.sentinel2_scenes(tmp_path)}
    assert names == {"good_10m", *sources.RESAMPLED_SCENES}
    groups = {scenes[0].source: scenes for _, scenes in sources.load_all(tmp_path)}
    assert [s.place for s in groups[sources.SENTINEL2_NATIVE]] == ["good_10m"]
    assert groups[sources.SENTINEL2_NATIVE][0].values.shape == (4, 32, 32)
    assert {s.place for s in groups[sources.SENTINEL2]} == names
    assert groups[sources.SENTINEL2][0].values.shape == (4, 16, 16)
    (left,) = sources.load_all(tmp_path, without=(sources.SENTINEL2_NATIVE,))
    assert left[1][0].source == sources.SENTINEL2


def test_every_named_place_that_is_held_out_is_one(root: Path) -> None:
    data = sources.data_root()
    if not (data / "hr").exists():
        pytest.skip("no training data here")
    places = set()
    for folder in sources.FOLDERS:
        for path in (data / "hr" / folder.name).glob("*.tif"):
            parts = [path.stem] if folder.parts == 1 else [f"{path.stem}_{i}" for i in range(folder.parts)]
            places |= {sources._place(folder.name, stem) for stem in parts}
    assert set(sources.HELD_OUT) <= places
