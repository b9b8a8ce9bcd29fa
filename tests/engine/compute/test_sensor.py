"""What a run takes the sensor to be."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from subpixel.core.errors import InvalidParameter
from subpixel.engine.compute.loader import Facts, load_checkpoint
from subpixel.engine.compute.sensor import ORIGINS, assumed_sensor
from subpixel.models.instrument import INSTRUMENT_NOISE, PICTURE_MTF, PICTURE_NOISE, PUBLISHED_MTF
from subpixel.models.sensor import gaussian_sigma, observe, taps
from subpixel.tests.support.tiny import write_checkpoint

RGB = ("B04", "B03", "B02")
PUBLISHED = tuple(PUBLISHED_MTF[band] for band in RGB)


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[bool, Path]:
    """A tiny checkpoint that is told of the sensor, and one that is not; theirs is an MTF of .4."""
    folder = tmp_path_factory.mktemp("models")
    return {told: write_checkpoint(folder / f"{told}.safetensors", RGB, 2, told=told) for told in (True, False)}


def facts_of(path: Path) -> Facts:
    return load_checkpoint(path).facts


@pytest.mark.parametrize(
    ("told", "sharpness", "dtype", "mtf", "noise", "origin"),
    [
        (True, "auto", "uint16", (0.4,) * 3, INSTRUMENT_NOISE, "product"),
        (True, "auto", "float32", (0.4,) * 3, INSTRUMENT_NOISE, "product"),
        (True, "auto", "uint8", (PICTURE_MTF,) * 3, PICTURE_NOISE, "picture"),
        (True, "product", "uint8", (0.4,) * 3, INSTRUMENT_NOISE, "product"),
        (True, "picture", "uint16", (PICTURE_MTF,) * 3, PICTURE_NOISE, "picture"),
        (True, "0.3", "uint16", (0.3,) * 3, INSTRUMENT_NOISE, "given"),
        (True, "0.3", "uint8", (0.3,) * 3, PICTURE_NOISE, "given"),
        (False, "auto", "uint16", (0.4,) * 3, INSTRUMENT_NOISE, "model"),
        (False, "auto", "uint8", (0.4,) * 3, PICTURE_NOISE, "model"),
        (False, "product", "uint16", PUBLISHED, INSTRUMENT_NOISE, "product"),
        (False, "picture", "uint16", (PICTURE_MTF,) * 3, PICTURE_NOISE, "picture"),
        (False, "0.3", "uint16", (0.3,) * 3, INSTRUMENT_NOISE, "given"),
    ],
)
def test_follows_from_what_the_input_is_unless_said(
    models: dict[bool, Path], told: bool, sharpness: str, dtype: str, mtf: tuple, noise: tuple, origin: str
) -> None:
    found = assumed_sensor(facts_of(models[told]), sharpness, dtype)
    assert found.sensor.mtf == mtf
    assert set(found.sensor.noise) == {noise}
    assert found.origin == origin
    assert origin in ORIGINS


def test_bands_of_which_nothing_is_published_keep_the_models(models: dict[bool, Path]) -> None:
    facts = replace(facts_of(models[False]), bands=("B04", "red edge", "B02"))
    assert assumed_sensor(facts, "product").sensor.mtf == (0.24, 0.4, 0.26)


def test_nonsense_is_refused(models: dict[bool, Path]) -> None:
    with pytest.raises(InvalidParameter):
        assumed_sensor(facts_of(models[True]), "blurred")


def test_a_run_assumes_tells_and_agrees_with_the_same_sensor(
    tmp_path: Path, models: dict[bool, Path], cut, run, pixels
) -> None:
    source, model = cut(tmp_path / "in.tif", 40, 40), str(models[True])
    eight = tmp_path / "eight.tif"
    with rasterio.open(source) as file:
        profile = {**file.profile, "dtype": "uint8", "nodata": None}
        with rasterio.open(eight, "w", **profile) as made:
            made.write(np.clip(file.read() / 20, 1, 255).astype("uint8"))
            made.descriptions = file.descriptions
    encoding = {"quantification": 500.0, "offset": 0.0}
    made, tags = {}, {}
    for name, given, options in (
        ("product", source, {}),
        ("picture", source, {"sharpness": "picture"}),
        ("soft", source, {"sharpness": "0.2"}),
        ("eight", eight, encoding),
        ("eight as a product", eight, {"sharpness": "product", **encoding}),
    ):
        target = tmp_path / f"{name} out.tif"
        result = run(given, target, model=model, steps=0, output_type="float32", **options)
        made[name] = pixels(target)
        with rasterio.open(target) as file:
            tags[name] = file.tags()["SUBPIXEL_MTF"], file.tags()["SUBPIXEL_SHARPNESS"]
        assert tags[name][0] == ", ".join(f"{mtf:g}" for mtf in result.mtf)
        assert any(tags[name][0] in text for text in result.messages)
        assert result.consistency_rmse < 5e-3
    assert tags == {
        "product": ("0.4, 0.4, 0.4", "auto"),
        "picture": ("0.48, 0.48, 0.48", "picture"),
        "soft": ("0.2, 0.2, 0.2", "0.2"),
        "eight": ("0.48, 0.48, 0.48", "auto"),
        "eight as a product": ("0.4, 0.4, 0.4", "product"),
    }
    # Told another sensor, the network gives something else.
    assert np.abs(made["product"] - made["picture"]).max() > 1e-3
    assert np.abs(made["product"] - made["soft"]).max() > 1e-3
    assert np.abs(made["eight"] - made["eight as a product"]).max() > 1e-3


def test_the_result_agrees_through_the_sensor_that_is_assumed(
    tmp_path: Path, models: dict[bool, Path], cut, run, pixels
) -> None:
    source = cut(tmp_path / "in.tif", 48, 48)
    bands = ("B02", "B03", "B04")
    with rasterio.open(source) as file:
        lr = torch.from_numpy(np.stack([file.read(file.descriptions.index(band) + 1) for band in bands]) / 1e4)[None]
    for own, other in ((0.2, 0.48), (0.48, 0.2)):
        target = tmp_path / f"{own}.tif"
        run(source, target, model=str(models[True]), steps=2, sharpness=str(own), output_type="float32")
        hr = torch.from_numpy(pixels(target))[None]
        missed = []
        for mtf in (own, other):
            kernel = taps(gaussian_sigma(torch.full((3,), mtf), 2), 2)
            missed.append(float((observe(hr, kernel, kernel, 2) - lr)[..., 4:-4, 4:-4].pow(2).mean()))
        assert missed[0] < 0.8 * missed[1]
