"""Bands of 20 m on the 10 m grid: recognised, and brought back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from affine import Affine
from rasterio.enums import Resampling
from rasterio.warp import reproject
from rasterio.windows import Window
from subpixel.core.text import Text
from subpixel.engine.coarse.resampled import Resampling20, coarse, recognise

CRS = "EPSG:32618"
GRID = Affine(20, 0, 435720, 0, -20, 4179460)
METHODS = {
    "repeated": Resampling.nearest,
    "bilinear": Resampling.bilinear,
    "cubic": Resampling.cubic,
    "cubic spline": Resampling.cubic_spline,
    "lanczos": Resampling.lanczos,
}
# RMS of the inverse in DN that rounding allows.
NOISE = {"repeated": 0, "bilinear": 0.32, "cubic": 0.23, "cubic spline": 0.85, "lanczos": 0.24}
PHASES = [(0, 0), (0, 1), (1, 0), (1, 1)]


@pytest.fixture(scope="module")
def land(sample: Path) -> np.ndarray:
    """Real values (164, 164) to stand for a band of 20 m."""
    with rasterio.open(sample) as source:
        return source.read(4, window=Window(600, 280, 164, 164))


def brought(values: np.ndarray, kind: str, row: int = 0, col: int = 0, nodata: float | None = None) -> np.ndarray:
    """What GDAL makes of (h, w), from `row`, `col` 10 m pixels before the second 20 m pixel: (2 h - 4, 2 w - 4)."""
    made = np.zeros([2 * n - 4 for n in values.shape], values.dtype)
    reproject(
        values,
        made,
        src_transform=GRID,
        dst_transform=GRID @ Affine.scale(0.5) @ Affine.translation(2 - col, 2 - row),
        src_crs=CRS,
        dst_crs=CRS,
        src_nodata=nodata,
        dst_nodata=nodata,
        resampling=METHODS[kind],
    )
    return made


def windows(dn: np.ndarray, valid: np.ndarray | None = None, side: int = 128) -> list:
    """Some windows of a band, which begin anywhere."""
    known = np.ones(dn.shape, bool) if valid is None else valid
    corners = [(1, 4), (dn.shape[0] - side, dn.shape[1] - side - 1), (3, dn.shape[1] - side)]
    return [(dn[r : r + side, c : c + side], known[r : r + side, c : c + side], r, c) for r, c in corners]


def back(found: Resampling20, dn: np.ndarray, valid: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray]:
    """Of a raster all whole 20 m pixels."""
    known = np.ones(dn.shape, bool) if valid is None else valid
    height, width = (dn.shape[0] - found.row) // 2 * 2, (dn.shape[1] - found.col) // 2 * 2
    part = np.s_[found.row : found.row + height, found.col : found.col + width]
    return coarse(found, dn[part], known[part])


def rms(values: np.ndarray) -> float:
    return float(np.sqrt((values.astype(float) ** 2).mean()))


def inner(values: np.ndarray, rim: int = 8) -> np.ndarray:
    return values[rim:-rim, rim:-rim]


@pytest.mark.parametrize("dtype", ["uint16", "float32"])
@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("kind", METHODS)
def test_what_gdal_made_is_recognised_and_brought_back(land: np.ndarray, kind: str, phase: tuple, dtype: str) -> None:
    dn = brought(land.astype(dtype), kind, *phase)
    found = recognise(windows(dn))
    assert found == Resampling20(kind, *phase)
    values, valid = back(found, dn)
    truth = land[1 : 1 + values.shape[0], 1 : 1 + values.shape[1]]
    assert valid.all()
    assert values.dtype == np.float32
    # A cubic's inverse is a little shortened.
    most = NOISE[kind] if dtype == "uint16" else 0.1 * (kind == "cubic") + 0.02
    assert rms(inner(values - truth)) <= most


@pytest.mark.parametrize("kind", METHODS)
def test_reflectance_made_of_rounded_numbers(land: np.ndarray, kind: str) -> None:
    dn = ((brought(land, kind, 1, 0).astype(np.float32) - 1000) / 10000).astype(np.float32)
    found = recognise(windows(dn))
    assert found == Resampling20(kind, 1, 0)
    values, _ = back(found, dn)
    truth = (land[1 : 1 + values.shape[0], 1 : 1 + values.shape[1]] - 1000.0) / 10000
    assert rms(inner(values - truth)) <= NOISE[kind] / 10000 + 1e-7


@pytest.mark.parametrize("kind", ["bilinear", "cubic", "lanczos"])
def test_read_at_another_size(tmp_path: Path, land: np.ndarray, kind: str) -> None:
    """As gdal_translate, virtual rasters and QGIS do it."""
    facts = {"driver": "GTiff", "dtype": land.dtype, "count": 1, "crs": CRS, "transform": GRID}
    with rasterio.open(tmp_path / "b.tif", "w", width=164, height=164, **facts) as out:
        out.write(land, 1)
    with rasterio.open(tmp_path / "b.tif") as source:
        dn = source.read(1, out_shape=(328, 328), resampling=METHODS[kind])
    found = recognise(windows(dn))
    assert found == Resampling20(kind, 0, 0)
    assert rms(inner(back(found, dn)[0] - land.astype(float))) <= NOISE[kind]


@pytest.mark.parametrize(("mode", "kind"), [("bilinear", "bilinear"), ("bicubic", "cubic (a = -0.75)")])
def test_what_pytorch_made(land: np.ndarray, mode: str, kind: str) -> None:
    made = torch.nn.functional.interpolate(torch.tensor(land.astype(float))[None, None], scale_factor=2, mode=mode)
    dn = np.rint(made[0, 0].numpy()).astype(np.uint16)
    found = recognise(windows(dn))
    assert found == Resampling20(kind, 0, 0)
    assert rms(inner(back(found, dn)[0] - land.astype(float))) <= NOISE["bilinear"]


@pytest.mark.parametrize("kind", ["bilinear", "cubic"])
def test_bilinear_and_cubic_of_values_that_never_were_whole(land: np.ndarray, kind: str) -> None:
    """Each may be the other of another band; then the softer one is taken."""
    rough = land + np.random.default_rng(0).standard_normal(land.shape).astype(np.float32)
    dn = brought(rough.astype(np.float32), kind)
    found = recognise(windows(dn))
    assert found == Resampling20("bilinear or cubic", 0, 0)
    values = back(found, dn)[0]
    np.testing.assert_array_equal(values, back(Resampling20("cubic", 0, 0), dn)[0])
    sharp = back(Resampling20("bilinear", 0, 0), dn)[0]
    assert rms(np.diff(inner(values))) < rms(np.diff(inner(sharp)))


@pytest.mark.parametrize("usual", PHASES)
@pytest.mark.parametrize("dtype", ["uint16", "float32", "smoothed"])
def test_measured_at_10_m(sample: Path, usual: tuple, dtype: str) -> None:
    with rasterio.open(sample) as source:
        dn = source.read(4, window=Window(600, 280, 320, 320))
    if dtype == "smoothed":
        dn = (dn[1:, 1:].astype(float) + dn[:-1, 1:] + dn[1:, :-1] + dn[:-1, :-1]) / 4
    elif dtype == "float32":
        dn = dn.astype(np.float32) / 10000
    found = recognise(windows(dn), usual)
    assert found == Resampling20("averaged", *usual)
    assert found.reach_px == 0
    values, _ = back(found, dn)
    row, col = 2 * 5 + usual[0], 2 * 7 + usual[1]
    assert values[5, 7] == pytest.approx(dn[row : row + 2, col : col + 2].mean(), rel=1e-6)


def test_an_unknown_way(land: np.ndarray) -> None:
    """Corners upon corners: each pixel has a kernel of its own."""
    made = torch.nn.functional.interpolate(
        torch.tensor(land.astype(float))[None, None], scale_factor=2, mode="bilinear", align_corners=True
    )
    assert recognise(windows(np.rint(made[0, 0].numpy()).astype(np.uint16))).kind == "averaged"


@pytest.mark.parametrize(("low", "high"), [(0, 1), (500, 501), (500, 503)])
def test_flat_ground_tells_nothing(low: int, high: int) -> None:
    even = np.random.default_rng(0).integers(low, high, (300, 300)).astype(np.uint16)
    smooth = np.rint(500 + np.add.outer(np.arange(300) * 0.13, np.arange(300) * 0.07)).astype(np.uint16)
    assert recognise(windows(even), (1, 0)) == Resampling20("averaged", 1, 0)
    assert recognise(windows(smooth), (1, 0)) == Resampling20("averaged", 1, 0)
    assert recognise([]) == Resampling20("averaged", 0, 0)
    nothing = np.zeros((128, 128), bool)
    assert recognise([(even[:128, :128], nothing, 0, 0)]).kind == "averaged"
    assert recognise([(even[:1, :1], nothing[:1, :1], 0, 0)]).kind == "averaged"


@pytest.mark.parametrize("kind", METHODS)
def test_flat_ground_beside_land_does_not_hide_it(land: np.ndarray, kind: str) -> None:
    calm = land.copy()
    calm[:, 60:] = 320
    assert recognise(windows(brought(calm, kind, 0, 1))) == Resampling20(kind, 0, 1)


def test_flat_ground_beside_land_measured_at_10_m_does_not_hide_it(sample: Path) -> None:
    """All methods explain the flat part."""
    with rasterio.open(sample) as source:
        dn = source.read(4, window=Window(600, 280, 320, 320))
    dn[:, 12:] = 320
    assert recognise(windows(dn)).kind == "averaged"


@pytest.mark.parametrize("kind", ["bilinear", "lanczos"])
def test_a_few_pixels_that_were_edited(land: np.ndarray, kind: str) -> None:
    dn = brought(land, kind)
    dn[20:26, 20:40] = 9999
    assert recognise(windows(dn)).kind == kind


def beside(hole: np.ndarray, distance: int) -> np.ndarray:
    """20 m pixels at a distance from those of a hole, diagonals as near as neighbours."""

    def grown(by: int) -> np.ndarray:
        out = np.zeros_like(hole)
        for row, col in np.argwhere(hole):
            out[max(0, row - by) : row + by + 1, max(0, col - by) : col + by + 1] = True
        return out

    return grown(distance) & ~grown(distance - 1)


@pytest.mark.parametrize("said", [0, 65535])
@pytest.mark.parametrize(
    ("kind", "near"), [("repeated", 0), ("bilinear", 0.5), ("cubic", 4), ("cubic spline", 4), ("lanczos", 2)]
)
def test_nodata_spoils_its_neighbours_only(land: np.ndarray, kind: str, near: float, said: int) -> None:
    hole = np.zeros(land.shape, bool)
    for row, col in np.random.default_rng(0).integers(12, 150, (25, 2)):
        hole[row : row + 2, col : col + 3] = True
    dn = brought(np.where(hole, said, land).astype(np.uint16), kind, 1, 1, nodata=said)
    found = recognise(windows(dn, dn != said))
    assert found == Resampling20(kind, 1, 1)
    values, valid = back(found, dn, dn != said)
    part = np.s_[1 : 1 + values.shape[0], 1 : 1 + values.shape[1]]
    wrong = values - land[part]
    np.testing.assert_array_equal(valid, ~hole[part])
    assert (values[~valid] == 0).all()
    # Means of 2 x 2 next to it, shorter inverses then, and from the reach on as if it were not there.
    means, _ = back(Resampling20("averaged", 1, 1), dn, dn != said)
    next_to = inner(beside(hole[part], 1))
    if kind != "repeated":
        np.testing.assert_array_equal(inner(values)[next_to], inner(means)[next_to])
    assert rms(inner(wrong)[inner(beside(hole[part], 3))]) <= near
    far = ~hole[part]
    for distance in range(1, found.reach_px + 3):
        far &= ~beside(hole[part], distance)
    assert rms(inner(wrong)[inner(far)]) <= NOISE[kind]


@pytest.mark.parametrize("kind", [*METHODS, "averaged"])
def test_values_do_not_depend_on_the_window(land: np.ndarray, kind: str) -> None:
    dn = brought(land.astype(np.float32), kind if kind in METHODS else "cubic")
    dn[100:104, 90:93] = np.nan
    found = Resampling20(kind, 0, 0)
    reach = found.reach_px
    whole, known = coarse(found, dn, np.isfinite(dn))
    for top, left, height, width in [(10, 12, 40, 37), (33, 31, 25, 50), (41, 40, 9, 8), (44, 38, 1, 1)]:
        part = np.s_[2 * (top - reach) : 2 * (top + height + reach), 2 * (left - reach) : 2 * (left + width + reach)]
        values, valid = coarse(found, dn[part], np.isfinite(dn[part]))
        kept = np.s_[reach : reach + height, reach : reach + width]
        there = np.s_[top : top + height, left : left + width]
        np.testing.assert_array_equal(values[kept].view(np.uint32), whole[there].view(np.uint32))
        np.testing.assert_array_equal(valid[kept], known[there])


def test_even_ground_stays_what_it_is() -> None:
    dn, valid = np.full((40, 40), 1234, np.uint16), np.ones((40, 40), bool)
    for kind in [*METHODS, "cubic (a = -0.75)", "bilinear or cubic", "averaged"]:
        values, _ = coarse(Resampling20(kind, 0, 0), dn, valid)
        np.testing.assert_allclose(values, 1234, atol=1e-3)


def test_words_say_how_it_was_and_what_is_done() -> None:
    said = {kind: Resampling20(kind, 0, 0).words() for kind in ("repeated", "lanczos", "bilinear or cubic", "averaged")}
    assert all(isinstance(words, Text) for words in said.values())
    assert "repeated" in said["repeated"]
    assert "lanczos" in said["lanczos"]
    assert "bilinear or cubic" in said["bilinear or cubic"]
    assert "softer" in said["averaged"]


def test_what_is_not_valid_is_not_computed_with(land: np.ndarray) -> None:
    dn = brought(land.astype(np.float32), "cubic")
    dn[40:42, 60:62] = np.inf
    with np.errstate(all="raise"):
        values, valid = coarse(Resampling20("cubic", 0, 0), dn, np.isfinite(dn))
    assert np.isfinite(values).all()
    assert (~valid).sum() == 1
