"""Agreement with the measurement: what a run says of it, against the files seen through the sensor model here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from numpy.typing import NDArray
from subpixel.engine.writing.agreement import Agreement, erode
from subpixel.models.sensor import gaussian_sigma, observe, taps
from subpixel.tests.support.tiny import write_checkpoint

# In the file; the model has them in another order.
BANDS = ("B02", "B03", "B04", "B08")
MTF = {"B04": 0.2, "B03": 0.3, "B02": 0.4, "B08": 0.5}
REACH_PX = 2


def whole_neighbourhoods(valid: NDArray[np.bool_], reach: int = REACH_PX) -> NDArray[np.bool_]:
    """Pixels around which, so far in each direction, everything is valid; beyond the border nothing is."""
    counted = np.zeros_like(valid)
    for band, row, col in np.argwhere(valid):
        if min(row, col) >= reach and row + reach < valid.shape[1] and col + reach < valid.shape[2]:
            around = valid[band, row - reach : row + reach + 1, col - reach : col + reach + 1]
            counted[band, row, col] = around.all()
    return counted


def seen(hr: NDArray[Any]) -> NDArray[Any]:
    kernel = taps(gaussian_sigma(torch.tensor([MTF[band] for band in BANDS], dtype=torch.float64), 4), 4)
    return observe(torch.from_numpy(hr.astype("f4"))[None], kernel, kernel, 4)[0].numpy()


@pytest.mark.parametrize(
    ("quantification", "options"),
    [
        # As it is stored: in steps of a hundredth, which is far more than what a single tile would be off by.
        (100.0, {"method": "bicubic"}),
        (100.0, {"steps": 0, "strength": 0.3}),
        (10000.0, {"method": "bicubic", "consistency": False, "output_type": "float32"}),
        (10000.0, {"method": "bicubic", "consistency": False, "tile_px": 96, "overlap_px": 64, "batch": 2}),
    ],
)
def test_agreement_is_that_of_valid_ground(
    tmp_path: Path, run, pixels, quantification: float, options: dict[str, Any]
) -> None:
    rng = np.random.default_rng(3)
    dn = (rng.uniform(0.12, 0.2, (4, 75, 70)) * quantification).round().astype(np.uint16)
    # The largest difference, in the first tile of several.
    dn[2, 12, 14] = 0.35 * quantification
    # A frame, so that nothing is counted whose surroundings lie outside; a hole in all bands, and pixels in one.
    dn[:, :2] = dn[:, -3:] = dn[:, :, :1] = dn[:, :, -2:] = 0
    dn[:, 33:41, 20:50] = 0
    dn[0, rng.integers(5, 70, 12), rng.integers(5, 65, 12)] = 0
    transform = rasterio.Affine(10, 0, 435_730, 0, -10, 4_179_460)
    facts = {"driver": "GTiff", "width": 70, "height": 75, "count": 4, "dtype": "uint16", "nodata": 0}
    with rasterio.open(tmp_path / "in.tif", "w", crs="EPSG:32618", transform=transform, **facts) as file:
        file.write(dn)
        file.descriptions = BANDS
    model = str(write_checkpoint(tmp_path / "tiny.safetensors", tuple(MTF), 4, mtf=list(MTF.values())))
    asked = {"model": model, "quantification": quantification, "precision": "fp32", **options}
    result = run(tmp_path / "in.tif", tmp_path / "out.tif", **asked)
    made = pixels(tmp_path / "out.tif") / (1 if options.get("output_type") else quantification)
    valid = np.kron(dn > 0, np.ones((1, 4, 4), bool))
    # Nothing was moved aside to be no NoData.
    assert made[valid].min() > 1.5 / quantification
    # Where anything of this counts, it shows.
    difference = seen(np.where(valid, made, 1e3)) - dn / quantification
    counted = whole_neighbourhoods(dn > 0)
    assert 0.3 < counted.mean() < 0.8
    assert result.consistency_rmse == pytest.approx(np.sqrt((difference[counted] ** 2).mean()), rel=1e-4)
    assert result.consistency_max == pytest.approx(np.abs(difference[counted]).max(), rel=1e-4)
    assert np.unravel_index(np.where(counted, np.abs(difference), 0).argmax(), counted.shape) == (2, 12, 14)
    with rasterio.open(tmp_path / "out.tif") as file:
        assert float(file.tags()["SUBPIXEL_CONSISTENCY_RMSE"]) == pytest.approx(result.consistency_rmse, rel=6e-3)


def test_sums_of_parts_are_those_of_the_whole() -> None:
    rng = np.random.default_rng(0)
    difference = rng.normal(0, 0.01, (2, 30, 8)).astype("f4")
    difference[1, 4, 4], difference[0, 14, 2] = -0.5, 9.0
    valid = rng.random(difference.shape) > 0.2
    valid[1, 4, 4], valid[0, 14, 2] = True, False
    agreement = Agreement()
    for top in (0, 10, 20):
        agreement.add(difference[:, top : top + 10], valid[:, top : top + 10])
        # As if it had been interrupted there.
        agreement = Agreement.restored(agreement.state())
    agreement.add(difference, np.zeros_like(valid))
    assert agreement.rmse == pytest.approx(np.sqrt((difference[valid].astype("f8") ** 2).mean()))
    assert agreement.largest == 0.5
    assert agreement.count == valid.sum()
    assert np.isnan(Agreement().rmse)


@pytest.mark.parametrize("reach", [1, 2])
def test_a_rim_is_taken_off_what_is_not_valid_only(reach: int) -> None:
    """Beyond the border of a tile there is its context, of which something else is known."""
    valid = np.random.default_rng(0).random((2, 40, 30)) > 0.03
    valid[0, 0, 0] = valid[1, -1, 12] = False
    wide = np.pad(valid, ((0, 0), (reach, reach), (reach, reach)), constant_values=True)
    expected = whole_neighbourhoods(wide, reach)[:, reach:-reach, reach:-reach]
    assert 0.1 < expected.mean() < 0.9
    np.testing.assert_array_equal(erode(valid, reach), expected)
    np.testing.assert_array_equal(erode(valid), erode(valid, 2))
