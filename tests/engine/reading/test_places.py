"""CRSs that lead nowhere, pixels that are not square on the ground, extents whose numbers stand in another order."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from subpixel.core.errors import ExtentOutside, InvalidParameter, SuperResolutionError
from subpixel.core.parsing import parse_extent
from subpixel.core.progress import Progress
from subpixel.core.request import SuperResolveRequest
from subpixel.engine.__main__ import build_parser, request_from
from subpixel.engine.pipeline import super_resolve
from subpixel.engine.reading.ground import Grid, ground_sides_m

BICUBIC = {"method": "bicubic", "steps": 0}
METRES, FEET = 'UNIT["metre",1]', 'UNIT["US survey foot",0.304800609601219]'
LOCAL = 'LOCAL_CS["Site",{},AXIS["Easting",EAST],AXIS["Northing",NORTH]]'
ENGINEERING = (
    'ENGCRS["Site",EDATUM["Site"],CS[Cartesian,2],AXIS["easting (X)",east],AXIS["northing (Y)",north],'
    'LENGTHUNIT["metre",1]]'
)
MARS = f'GEOGCS["Mars",DATUM["Mars",SPHEROID["Mars",3396190,0]],PRIMEM["Reference meridian",0],UNIT["degree",{np.radians(1)}]]'
MARS_METRES = f'PROJCS["Mars, equirectangular",{MARS},PROJECTION["Equirectangular"],{METRES}]'
UTM_AND_HEIGHT = "EPSG:32618+5773"
PLACE = Affine(10, 0, 440730, 0, -10, 4177460)


def sides(crs: str, transform: Affine) -> tuple[float, float] | None:
    return ground_sides_m(Grid(96, 96, transform, CRS.from_user_input(crs).to_wkt()))


def warned(result: object) -> list[str]:
    return [text for text in result.messages if "The pixels are about" in text]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("crs", "pixel"),
    [
        (LOCAL.format(METRES), 10),
        (LOCAL.format(FEET), 32.8),
        (ENGINEERING, 10),
        (MARS_METRES, 10),
        (UTM_AND_HEIGHT, 10),
    ],
)
def test_a_crs_without_a_way_to_the_earths_degrees(tmp_path: Path, cut, run, pixels, crs: str, pixel: float) -> None:
    at = Affine(pixel, 0, 5000, 0, -pixel, 9000)
    plain = cut(tmp_path / "plain.tif", 24, 20)
    source = cut(tmp_path / "in.tif", 24, 20, crs=CRS.from_user_input(crs), transform=at)
    run(plain, tmp_path / "plain_out.tif", **BICUBIC)
    result = run(source, tmp_path / "out.tif", **BICUBIC)
    assert not warned(result)
    with rasterio.open(source) as file, rasterio.open(tmp_path / "out.tif") as out:
        assert (out.crs, out.bounds) == (file.crs, file.bounds)
    np.testing.assert_array_equal(pixels(tmp_path / "out.tif"), pixels(tmp_path / "plain_out.tif"))
    # Units are at their word: these are as far from the model's as any.
    coarse = cut(tmp_path / "coarse.tif", 24, 20, crs=CRS.from_user_input(crs), transform=at @ Affine.scale(2))
    assert "20 m" in warned(run(coarse, tmp_path / "coarse_out.tif", **BICUBIC))[0]


def test_an_extent_in_a_crs_without_a_way(tmp_path: Path, cut, run) -> None:
    crs = CRS.from_wkt(LOCAL.format(METRES))
    source = cut(tmp_path / "in.tif", 24, 20, crs=crs, transform=PLACE)
    with pytest.raises(ExtentOutside, match="own CRS"):
        run(source, tmp_path / "o.tif", extent=(-75.7, 37.7, -75.6, 37.8), extent_crs="EPSG:4326", **BICUBIC)
    part = (440730.0, 4177400.0, 440790.0, 4177460.0)
    result = run(source, tmp_path / "o.tif", extent=part, extent_crs=crs.to_wkt(), **BICUBIC)
    assert (result.width_out_px, result.height_out_px) == (24, 24)


def test_a_classification_without_a_way(tmp_path: Path, cut, run, pixels) -> None:
    crs = CRS.from_wkt(LOCAL.format(METRES))
    source = cut(tmp_path / "in.tif", 24, 20, crs=crs, transform=PLACE)
    facts = {"driver": "GTiff", "width": 12, "height": 10, "count": 1, "dtype": "uint8"}
    classes = np.full((10, 12), 4, np.uint8)
    classes[2:4, 3:6] = 9
    for name, of in (("same.tif", crs), ("other.tif", CRS.from_epsg(32618))):
        with rasterio.open(tmp_path / name, "w", **facts, crs=of, transform=PLACE @ Affine.scale(2)) as file:
            file.write(classes, 1)
    run(source, tmp_path / "o.tif", scl=str(tmp_path / "same.tif"), **BICUBIC)
    assert ((pixels(tmp_path / "o.tif")[0] == 0) == np.kron(classes == 9, np.ones((8, 8), bool))).all()
    with pytest.raises(InvalidParameter, match="own CRS"):
        run(source, tmp_path / "none.tif", scl=str(tmp_path / "other.tif"), **BICUBIC)


def test_sides_of_pixels_on_the_ground() -> None:
    degree_m = 6_371_000 * np.radians(1)
    for crs, transform, wanted in (
        ("EPSG:32618", PLACE, (10, 10)),
        ("EPSG:4326", Affine(1e-4, 0, 10, 0, -1e-4, 60.0048), (1e-4 * degree_m / 2, 1e-4 * degree_m)),
        ("EPSG:3857", Affine(10, 0, 0, 0, -10, 8399738 + 480), (5, 5)),
        ("EPSG:32618", PLACE @ Affine.scale(1, 1.5), (10, 15)),
        ("EPSG:32618", PLACE @ Affine.rotation(30) @ Affine.scale(1, 1.5), (10, 15)),
        (MARS, Affine(1e-3, 0, 10, 0, -1e-3, 60.048), np.radians(1e-3) * 3396190 * np.array((0.5, 1))),
        (MARS_METRES, PLACE, (10, 10)),
        (LOCAL.format(FEET), PLACE, (3.048, 3.048)),
    ):
        assert sides(crs, transform) == pytest.approx(tuple(wanted), rel=6e-3), crs


@pytest.mark.parametrize(
    ("crs", "transform", "said"),
    [
        # Degrees in middle latitudes: as high as wanted, but not as wide.
        ("EPSG:4326", Affine(9e-5, 0, 8, 0, -9e-5, 45), "7.08 m wide and 10 m high"),
        # Their mean is just what is wanted.
        ("EPSG:32618", PLACE @ Affine.scale(1.25, 0.8), "12.5 m wide and 8"),
        ("EPSG:32618", PLACE @ Affine.scale(2), "about 20 m,"),
        ("EPSG:4326", Affine(9e-5, 0, 8, 0, -9e-5, 5), None),
        ("EPSG:32618", PLACE @ Affine.scale(1.02, 0.98), None),
    ],
)
def test_pixels_that_are_not_the_models_are_named(tmp_path: Path, cut, run, crs, transform, said) -> None:
    source = cut(tmp_path / "in.tif", 20, 20, crs=crs, transform=transform)
    found = warned(run(source, tmp_path / "o.tif", **BICUBIC))
    assert said in found[0] if said else not found


UTM = (440800.0, 4177000.0, 441000.0, 4177200.0)


@pytest.mark.parametrize(
    ("text", "crs"),
    [
        ("440800,4177000,441000,4177200", None),
        ("440800.0, 441000.0, 4177000.0, 4177200.0 [EPSG:32618]", "EPSG:32618"),
        ("440800,441000,4177000,4177200 []", None),
        ('440800,441000,4177000,4177200[PROJCS["A",GEOGCS["B",UNIT["d",1]]]]', 'PROJCS["A",GEOGCS["B",UNIT["d",1]]]'),
        ("440800,4177000 : 441000,4177200", None),
        ("440800 4177000 441000 4177200", None),
        ("[440800, 4.177e6, 441000, 4177200]", None),
        ("BOX(440800 4177000,441000 4177200)", None),
        ("<QgsRectangle: 440800 4177000, 441000 4177200>", None),
        ("SRID=32618;POLYGON((440800 4177000, 441000 4177050, 440900 4177200, 440800 4177000))", "EPSG:32618"),
        ("Polygon ((440800 4177000, 441000 4177000, 441000 4177200, 440800 4177200, 440800 4177000))", None),
    ],
)
def test_words_of_an_extent(text: str, crs: str | None) -> None:
    assert parse_extent(text) == (UTM, crs)


@pytest.mark.parametrize(
    "text", ["1,2,3", "1,2,3,4,5", "a,b,c,d", "", "1,2,3,4 [EPSG:1] x", "POLYGON((1 2, 3))", "1;2;3;4"]
)
def test_words_that_are_no_extent(text: str) -> None:
    with pytest.raises(InvalidParameter, match="not understood"):
        parse_extent(text)


def ask(source: Path, *words: str) -> SuperResolveRequest:
    asked = build_parser().parse_args(["superresolve", str(source), "unused.tif", *words])
    return replace(request_from(asked), method="bicubic", steps=0)


DEGREES = Affine(1e-4, 0, -75.68, 0, -1e-4, 37.73)
SOUTH = Affine(1e-4, 0, 30.0, 0, -1e-4, -20.0)


@pytest.mark.parametrize(
    ("place", "words", "wanted"),
    [
        (PLACE, ["--extent=440800,4177000,441000,4177200"], (80, 80)),
        (PLACE, ["--extent=440800,441000,4177000,4177200 [EPSG:32618]"], (80, 80)),
        (PLACE, ["--extent=440800,441000,4177000,4177200 [EPSG:32618]", "--extent-crs", "epsg:32618"], (80, 80)),
        (PLACE, ["--extent=440800,441000,4177000,4177200"], "440800,4177000,441000,4177200"),
        # More than the raster has: what is asked for lies about it.
        (PLACE, ["--extent=440000,441000,4177000,4178000"], "440000,4177000,441000,4178000"),
        (PLACE, ["--extent=400000,4100000,500000,4200000"], (384, 384)),
        (
            PLACE,
            ["--extent=440800,4177000,441000,4177200 [EPSG:32618]"],
            r"440800,441000,4177000,4177200 \[EPSG:32618\]",
        ),
        (PLACE, ["--extent=4177000,440800,4177200,441000"], "440800,4177000,441000,4177200"),
        # Upper left and lower right corner.
        (PLACE, ["--extent=440800,4177200,441000,4177000"], "440800,4177000,441000,4177200"),
        (PLACE, ["--extent=441000,4177000,440800,4177200"], "440800,4177000,441000,4177200"),
        (PLACE, ["--extent=441000,0,440800,10"], "xmin < xmax"),
        (PLACE, ["--extent=1,2,3,4 [EPSG:32618]", "--extent-crs", "EPSG:4326"], "two CRSs"),
        (PLACE, ["--extent=37.736,-75.67,37.738,-75.668", "--extent-crs", "EPSG:4326"], "-75.67,37.736,-75.668,37.738"),
        (DEGREES, ["--extent=-75.679,37.728,-75.678,37.729"], (40, 40)),
        (DEGREES, ["--extent=-75.679,-75.678,37.728,37.729 [EPSG:4326]"], (40, 40)),
        (DEGREES, ["--extent=37.728,-75.679,37.729,-75.678"], "-75.679,37.728,-75.678,37.729"),
        (DEGREES, ["--extent=-75.679,-75.678,37.728,37.729"], "-75.679,37.728,-75.678,37.729"),
        (DEGREES, ["--extent=-180,-90,180,90"], (384, 384)),
        (SOUTH, ["--extent=30.001,30.002,-20.002,-20.001"], "30.001,-20.002,30.002,-20.001"),
        (SOUTH, ["--extent=100,-20.002,101,-20.001"], "lies outside"),
        # Both orders lie in the raster: the documented one counts.
        (Affine(10, 0, 0, 0, -10, 960), ["--extent=100,200,300,400"], (80, 80)),
        (Affine(10, 0, 0, 0, -10, 960), ["--extent=100,200,300,400 [EPSG:32618]"], (40, 40)),
    ],
)
def test_numbers_that_fit_in_another_order_only(tmp_path: Path, cut, place: Affine, words, wanted) -> None:
    source = cut(tmp_path / "in.tif", 96, 96, transform=place, crs="EPSG:32618" if place.a > 1 else "EPSG:4326")
    made = tmp_path / "out.tif"
    if isinstance(wanted, str):
        with pytest.raises(SuperResolutionError, match=wanted):
            super_resolve(replace(ask(source, *words), output=str(made)), Progress())
        assert not made.exists()
        return
    super_resolve(replace(ask(source, *words), output=str(made)), Progress())
    with rasterio.open(made) as file:
        assert (file.width, file.height) == wanted


def test_choices_of_the_command_by_number(tmp_path: Path) -> None:
    numbers = ["--preset=0", "--device=1", "--precision", "1", "--output-type=1", "--method", "1"]
    names = ["--preset=Faithful", "--device=cpu", "--precision=fp32", "--output-type=float32", "--method=bicubic"]
    parser = build_parser()
    asked = [request_from(parser.parse_args(["superresolve", "i", "o", *words])) for words in (numbers, names)]
    assert asked[0] == asked[1]
    assert (asked[0].steps, asked[0].output_type) == (0, "float32")
    for wrong in ("3", "-1", "0.5", "none"):
        with pytest.raises(SystemExit):
            parser.parse_args(["superresolve", "i", "o", f"--preset={wrong}"])
