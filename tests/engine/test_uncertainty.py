"""Known pixels in, known deviation out: the file against samples that are drawn one by one and summed up here.

Nothing of the engine is used for what is expected: the network, the sampler, the noise of the ground and the sensor model
are called as they stand, whatever is statistics is written out in numpy.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from numpy.typing import NDArray
from subpixel.core.errors import InvalidParameter
from subpixel.core.tiles.counts import context_px
from subpixel.engine.compute.loader import load_checkpoint
from subpixel.engine.compute.noise import ground_noise
from subpixel.models.sampler import sample
from subpixel.models.sensor import project, unseen
from subpixel.tests.support.tiny import write_checkpoint

# More than one group of four, whose noise comes from another counter; the file holds them in another order.
BANDS = ("B04", "B03", "B02", "B08", "B05", "B06")
IN_FILE = ("B02", "B03", "B04", "B05", "B06", "B08")
SHARES = {"samples": 30.0, "detail": 0.4, "floor": 4e-5}
SEED, FACTOR, WIDTH, HEIGHT = 2**40 + 7, 2, 22, 18
# So many pixels from the origin of the CRS, to the east and to the south.
EAST, SOUTH = 43_573, -417_946
Array = NDArray[Any]


@pytest.fixture
def model(tmp_path: Path) -> Path:
    facts: dict[str, Any] = {
        "mtf": [0.2, 0.25, 0.3, 0.35, 0.4, 0.45],
        "normalisation": {"mean": [0.1, 0.12, 0.14, 0.16, 0.18, 0.2], "scale": [0.05, 0.06, 0.07, 0.08, 0.09, 0.1]},
        "uncertainty": SHARES,
    }
    return write_checkpoint(tmp_path / "tiny.safetensors", BANDS, FACTOR, **facts)


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    """Strong texture, nowhere as bright as what no model knows: all detail that the model makes of it is kept."""
    rng = np.random.default_rng(5)
    dn = rng.integers(400, 2600, (len(IN_FILE), HEIGHT, WIDTH), np.uint16)
    transform = rasterio.Affine(10, 0, EAST * 10, 0, -10, -SOUTH * 10)
    facts = {"width": WIDTH, "height": HEIGHT, "count": len(dn), "dtype": "uint16", "crs": "EPSG:32618"}
    with rasterio.open(tmp_path / "in.tif", "w", driver="GTiff", transform=transform, **facts) as file:
        file.write(dn)
        file.descriptions = IN_FILE
    return tmp_path / "in.tif"


def bicubic(lr: Array) -> Array:
    tensor = torch.from_numpy(lr)[None].double()
    return torch.nn.functional.interpolate(tensor, scale_factor=FACTOR, mode="bicubic")[0].numpy()


def around(values: Array) -> Array:
    """Mean of (C, H, W) around each pixel, Gaussian with half an LR pixel of standard deviation."""
    sigma = 0.5 * FACTOR
    reach = int(np.ceil(3 * sigma))
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    weights = np.outer(weights, weights)
    weights /= weights.sum()
    padded = np.pad(values, ((0, 0), (reach, reach), (reach, reach)), mode="edge")
    _, height, width = values.shape
    return sum(
        weights[i, j] * padded[:, i : i + height, j : j + width]
        for i in range(2 * reach + 1)
        for j in range(2 * reach + 1)
    )


@dataclass
class Drawn:
    """What a run of one tile should give, (C, H, W) reflectance on the whole tile, in the order of the bands asked for.

    Attributes:
        regression: what is shown when nothing is drawn.
        departures: of each sample from the estimate that it was drawn with, (members, C, H, W).
        interpolated: the input.
        inside: what of the tile the file holds.
    """

    regression: Array
    departures: Array
    interpolated: Array
    inside: tuple[slice, slice, slice]

    @property
    def mean(self) -> Array:
        return (self.regression + self.departures.mean(0))[self.inside]

    @property
    def deviation(self) -> Array:
        members, mean = len(self.departures), self.departures.mean(0)
        variance = ((self.departures - mean) ** 2).sum(0) / (members - 1)
        detail = self.regression + mean - self.interpolated
        parts = SHARES["samples"] * around(variance), SHARES["detail"] * around(detail**2)
        # Both count, or a sum of them would not show that one is wrong.
        assert all(np.median(part) > 0.02 * np.median(sum(parts)) for part in parts)
        return np.sqrt(SHARES["floor"] + sum(parts))[self.inside]


@dataclass
class OneTile:
    """The only tile of a run over the whole scene, as the network sees it.

    Attributes:
        lr: (C, h, w) reflectance in the order of the bands asked for, with its surroundings.
        index: of these bands among the model's.
        z: (1, bands of the model, h, w) normalised.
        available: (1, bands of the model), one where there is a band.
        place: left, top, width and height of the result, counted from the origin of the CRS.
        inside: what of the result the file holds.
    """

    lr: Array
    index: list[int]
    z: torch.Tensor
    available: torch.Tensor
    place: tuple[int, int, int, int]
    inside: tuple[slice, slice, slice]


def normalisation(facts: Any, index: list[int]) -> tuple[Array, Array]:
    """Mean and scale of these bands of a model, (C, 1, 1)."""
    return np.array(facts.mean, "f4")[index, None, None], np.array(facts.scale, "f4")[index, None, None]


def only_tile(facts: Any, scene: Path, bands: tuple[str, ...], steps: int) -> OneTile:
    with rasterio.open(scene) as file:
        dn = np.stack([file.read(file.descriptions.index(band) + 1) for band in bands])
    # The context of a tile, and what brings its corner and its sides to multiples of four counted from the origin.
    context = context_px(steps)
    before = [context + (first - context) % 4 for first in (SOUTH, EAST)]
    after = [context + -(ahead + length + context) % 4 for ahead, length in zip(before, (HEIGHT, WIDTH))]
    lr = np.pad(dn / 1e4, ((0, 0), *zip(before, after)), mode="symmetric").astype("f4")
    index = [facts.bands.index(band) for band in bands]
    mean, scale = normalisation(facts, index)
    z, available = torch.zeros(1, len(facts.bands), *lr.shape[1:]), torch.zeros(1, len(facts.bands))
    z[0, index], available[0, index] = torch.from_numpy((lr - mean) / scale), 1.0
    place = (EAST - before[1]) * FACTOR, (SOUTH - before[0]) * FACTOR, lr.shape[2] * FACTOR, lr.shape[1] * FACTOR
    rows, cols = (slice(ahead * FACTOR, (ahead + side) * FACTOR) for ahead, side in zip(before, (HEIGHT, WIDTH)))
    return OneTile(lr, index, z, available, place, (slice(None), rows, cols))


@torch.inference_mode()
def draw(
    model: Path,
    scene: Path,
    bands: tuple[str, ...],
    members: int,
    steps: int,
    deterministic: bool,
    consistency: bool,
    orientations: int = 1,
) -> Drawn:
    """Draw the samples of the only tile of a run over the whole scene."""
    checkpoint = load_checkpoint(model)
    facts, network = checkpoint.facts, checkpoint.network
    tile = only_tile(facts, scene, bands, steps)
    z, available, index = tile.z, tile.available, tile.index
    mean, scale = normalisation(facts, index)

    def member(number: int) -> Array:
        def noise(step: int) -> torch.Tensor:
            return ground_noise(SEED, number, step, *tile.place, len(facts.bands)) * available[:, :, None, None]

        return sample(network, facts.schedule, z, available, steps, noise, deterministic=deterministic)[0].numpy()

    estimate = network.prior(z, available).estimate[0].numpy()
    turned = [
        np.rot90(network.prior(z.rot90(turns, (2, 3)), available).estimate[0].numpy(), -turns, (1, 2))
        for turns in range(orientations)
    ]
    interpolated = bicubic(tile.lr)
    regression = sum(turned)[index] / orientations * scale + mean
    departures = np.stack([(member(number) - estimate)[index] * scale for number in range(members)])
    if consistency:
        mtf = [facts.mtf[i] for i in index]
        regression, departures = projected(regression, departures, tile.lr, mtf)
    return Drawn(regression.astype("f8"), departures.astype("f8"), interpolated, tile.inside)


def projected(regression: Array, departures: Array, lr: Array, mtf: list[float]) -> tuple[Array, Array]:
    """Regression and departures as they agree with the measurement `lr`."""

    def hidden(x: Array) -> Array:
        return unseen(torch.from_numpy(x.astype("f4"))[None], mtf, FACTOR)[0].numpy()

    held = project(torch.from_numpy(regression.astype("f4"))[None], torch.from_numpy(lr)[None], mtf, FACTOR)
    return held[0].numpy(), np.stack([hidden(x) for x in departures])


@pytest.mark.parametrize(
    ("bands", "how"),
    [
        (BANDS, {"members": 3, "steps": 2, "deterministic": False, "consistency": True}),
        # What is shown starts from other turns too, the samples from the tile as it lies.
        (BANDS, {"members": 2, "steps": 1, "deterministic": False, "consistency": True, "orientations": 4}),
        (BANDS, {"members": 2, "steps": 3, "deterministic": True, "consistency": False}),
        # Without near infrared, and in an order of one's own.
        (("B06", "B02", "B05", "B03", "B04"), {"members": 3, "steps": 6, "deterministic": False, "consistency": True}),
    ],
)
def test_deviation_and_mean_are_those_of_the_samples(
    tmp_path: Path, run, pixels, model: Path, scene: Path, bands: tuple[str, ...], how: dict[str, Any]
) -> None:
    numbers = {} if len(bands) == len(BANDS) else {band: IN_FILE.index(band) + 1 for band in bands}
    asked = {key: value for key, value in how.items() if key != "members"}
    files = {"out": tmp_path / "out.tif", "deviation": tmp_path / "deviation.tif"}
    run(
        scene,
        files["out"],
        uncertainty=str(files["deviation"]),
        ensemble=how["members"],
        model=str(model),
        bands=numbers,
        seed=SEED,
        precision="fp32",
        output_type="float32",
        **asked,
    )
    drawn = draw(model, scene, bands, **how)
    with rasterio.open(files["deviation"]) as file:
        order = [bands.index(band) for band in file.descriptions]
    assert len(order) == len(bands)
    np.testing.assert_allclose(pixels(files["deviation"]), drawn.deviation[order], atol=5e-6)
    np.testing.assert_allclose(pixels(files["out"]), drawn.mean[order], atol=2e-6)
    # Far more than these tolerances.
    assert drawn.departures.std(0, ddof=1).mean() > 1e-3


def test_the_measured_share_is_one_more_band(tmp_path: Path, cut, run, pixels) -> None:
    def edit(values: np.ndarray) -> np.ndarray:
        values[2, 3, 4] = 0
        return values

    source = cut(tmp_path / "in.tif", 48, 40, edit=edit, nodata=0)
    shares, spreads = {}, {}
    for temperature in (0.0, 0.5, 1.0):
        target, spread = tmp_path / f"{temperature}.tif", tmp_path / f"u{temperature}.tif"
        options = {"steps": 2, "ensemble": 2, "temperature": temperature, "uncertainty": str(spread)}
        run(source, target, measured_share=True, **options)
        with rasterio.open(spread) as file:
            assert file.descriptions == ("B02", "B03", "B04", "B08", "measured share")
            shares[temperature] = file.read(5, masked=True)
            spreads[temperature] = file.read([1, 2, 3, 4])
        with rasterio.open(target) as file:
            assert file.count == 4
    assert (shares[0.0] == 1).all()
    for some, more in ((0.5, 0.0), (1.0, 0.5)):
        assert 0 <= shares[some].min() <= shares[some].max() <= 1
        assert shares[some].mean() < shares[more].mean()
    # Where one band is NoData, that of all bands is.
    assert shares[1.0].mask[12:16, 16:20].all()
    assert shares[1.0].mask.sum() == 16
    run(source, tmp_path / "plain.tif", **{**options, "uncertainty": str(tmp_path / "plain_u.tif")})
    np.testing.assert_array_equal(pixels(tmp_path / "plain_u.tif"), spreads[1.0])


def test_the_measured_share_needs_the_uncertainty(tmp_path: Path, cut, run) -> None:
    with pytest.raises(InvalidParameter, match="uncertainty"):
        run(cut(tmp_path / "in.tif", 24, 24), tmp_path / "out.tif", measured_share=True)
