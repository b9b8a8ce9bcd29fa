"""Pieces, mosaics and items say how DN become reflectance, and say the same, for whoever reads them next."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from subpixel.core.model import read_model
from subpixel.core.request import SuperResolveRequest
from subpixel.core.tiles.window import Window
from subpixel.engine.reading.scene import Scene
from subpixel.many.cluster import Workers
from subpixel.many.items import find_items
from subpixel.many.plan import plan_scene
from subpixel.many.run import superresolve_many

SIDE_PX = 64
TRUE_COLOUR = 0.3558 / 255


def encoded(source: Path, target: Path, dtype: str, scale: float, offset: float, tagged: bool) -> None:
    """The same reflectance in other DN."""
    with rasterio.open(source) as file:
        dn, facts, described = file.read().astype(float), file.profile, file.descriptions
    values = (dn / 10000 - offset) / scale
    kind = np.dtype(dtype)
    if kind.kind != "f":
        values = np.clip(np.rint(values), 1, np.iinfo(kind).max)
    facts.update(dtype=dtype, nodata=0)
    with rasterio.open(target, "w", **facts) as out:
        out.write(np.where(dn == 0, 0, values).astype(kind))
        out.descriptions = described
        if tagged:
            out.scales, out.offsets = (scale,) * 4, (offset,) * 4


@pytest.mark.slow
@pytest.mark.parametrize(
    ("dtype", "scale", "offset", "tagged", "asks", "expected"),
    [
        # An offset that only the command, a product's metadata or a STAC item knows.
        ("uint16", 1e-4, -0.1, False, {"offset": -1000.0}, (1e-4, -0.1)),
        ("uint16", 1e-4, -0.1, True, {}, (1e-4, -0.1)),
        ("uint16", 1e-4, 0.0, False, {}, (1e-4, 0.0)),
        ("int16", 5e-5, -0.05, True, {}, (5e-5, -0.05)),
        ("uint8", TRUE_COLOUR, 0.0, False, {}, (TRUE_COLOUR, 0.0)),
        ("uint16", 1e-4, -0.1, False, {"offset": -1000.0, "output_type": "float32"}, (1.0, 0.0)),
        # Floating point DN are no reflectance either.
        ("float32", 1e-4, 0.0, False, {"quantification": 10000.0}, (1e-4, 0.0)),
    ],
)
def test_all_that_is_made_says_what_was_used(
    tmp_path: Path,
    cut,
    asked: SuperResolveRequest,
    dtype: str,
    scale: float,
    offset: float,
    tagged: bool,
    asks: dict[str, Any],
    expected: tuple[float, float],
) -> None:
    source = cut(tmp_path / "source.tif", 70, 30)
    encoded(source, tmp_path / "scene.tif", dtype, scale, offset, tagged)
    outcome = superresolve_many(
        [str(tmp_path / "scene.tif")],
        tmp_path / "out",
        replace(asked, **asks),
        Workers(count=1, threads=1),
        SIDE_PX,
        lambda line: None,
    )
    assert outcome.failed == {}
    folder = tmp_path / "out" / "scene"
    pieces = sorted(folder.glob("r*.tif"))
    assert len(pieces) == 2
    for path in (*pieces, folder / "mosaic.vrt"):
        with rasterio.open(path) as file:
            assert file.scales == pytest.approx((expected[0],) * 4), path
            assert file.offsets == pytest.approx((expected[1],) * 4), path
    for path in folder.glob("r*.json"):
        for band in json.loads(path.read_text())["assets"]["data"]["bands"]:
            assert (band["raster:scale"], band["raster:offset"]) == pytest.approx(expected)
    with rasterio.open(source) as file:
        measured = np.ma.masked_equal(file.read(), 0).mean(axis=(1, 2)) / 10000
        names = file.descriptions
    made = reflectance(folder / "mosaic.vrt")
    assert [made[name] for name in names] == pytest.approx(list(measured), abs=0.002)


@pytest.mark.slow
def test_the_deviation_is_reflectance_whatever_the_result_is(tmp_path: Path, cut, asked: SuperResolveRequest) -> None:
    encoded(cut(tmp_path / "source.tif", 20, 20), tmp_path / "scene.tif", "uint16", 1e-4, -0.1, True)
    request = replace(asked, steps=1, ensemble=2, uncertainty="uncertainty.tif")
    words, out = [str(tmp_path / "scene.tif")], tmp_path / "out"
    superresolve_many(words, out, request, Workers(count=1, threads=1), SIDE_PX, lambda line: None)
    for name in ("r00000_c00000_uncertainty.tif", "mosaic_uncertainty.vrt"):
        with rasterio.open(out / "scene" / name) as file:
            assert (set(file.scales), set(file.offsets)) == ({1.0}, {0.0})
    item = json.loads((out / "scene" / "r00000_c00000.json").read_text())
    said = {(band["raster:scale"], band["raster:offset"]) for band in item["assets"]["uncertainty"]["bands"]}
    assert said == {(1.0, 0.0)}


@pytest.mark.slow
def test_items_that_were_made_are_items_to_be_read(tmp_path: Path, cut, asked: SuperResolveRequest) -> None:
    """The catalogue's own items, given as input, bring bands and encoding along."""
    encoded(cut(tmp_path / "source.tif", 20, 20), tmp_path / "scene.tif", "uint16", 1e-4, -0.1, True)
    out, model = tmp_path / "out", read_model(None)
    superresolve_many(
        [str(tmp_path / "scene.tif")], out, asked, Workers(count=1, threads=1), SIDE_PX, lambda line: None
    )
    words = [str(out / "scene" / "r00000_c00000.json"), str(out / "scene" / "mosaic.vrt")]
    for item in find_items(words, model.bands, model.required_bands):
        plan = plan_scene(item, asked, model, tmp_path / "again", SIDE_PX)
        assert (plan.encoding.quantification, plan.encoding.offset) == pytest.approx((10000, -1000))


def reflectance(path: Path) -> dict[str, float]:
    """Mean of each band of a file that is read as an input, without a word on its encoding."""
    request = SuperResolveRequest(str(path), "out.tif")
    with Scene(request, read_model(None)) as scene:
        pixels = scene.read(Window(0, 0, scene.grid.width, scene.grid.height))
        means = [band[valid].mean() for band, valid in zip(pixels.reflectance, pixels.valid)]
        return dict(zip(scene.roles, map(float, means)))
