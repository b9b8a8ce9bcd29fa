"""Which band is which, in files: names in descriptions, metadata and sources, masks, and what is said of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp
from rasterio.shutil import copy
from subpixel.core.errors import MissingBands

BICUBIC = {"method": "bicubic"}
SIDE = 16


@pytest.fixture
def means(tmp_path: Path, cut, run, pixels) -> Callable[..., dict[str, int]]:
    """Means of the bands of a result by role; `means(source, **options)`."""

    def make(source: Path, **options) -> dict[str, int]:
        run(source, tmp_path / "out.tif", overwrite=True, **BICUBIC, **options)
        with rasterio.open(tmp_path / "out.tif") as out:
            return dict(zip(out.descriptions, pixels(tmp_path / "out.tif").mean(axis=(1, 2)).round().tolist()))

    return make


@pytest.fixture
def expected(tmp_path: Path, cut, means) -> dict[str, int]:
    return means(cut(tmp_path / "plain.tif", SIDE, SIDE))


def stripped(path: Path, target: Path) -> Path:
    """A virtual raster over a file, without its descriptions, as gdalbuildvrt makes it."""
    copy(str(path), str(target), driver="VRT")
    lines = target.read_text().splitlines()
    target.write_text("\n".join(line for line in lines if "<Description>" not in line))
    with rasterio.open(target) as file:
        assert not any(file.descriptions)
    return target


def test_numbers_are_asked_for_and_given_numbers_count(tmp_path: Path, cut, means, expected) -> None:
    source = cut(tmp_path / "in.tif", SIDE, SIDE, descriptions=("b1", "b2", "b3", "b4"))
    with pytest.raises(MissingBands, match=r"only numbered.*3 \(b3\).*--bands B04=1,B03=2,B02=3"):
        means(source)
    assert means(source, bands={"B02": 1, "B03": 2, "B04": 3, "B08": 4}) == expected


def test_two_dates(tmp_path: Path, cut, means, run, expected) -> None:
    names = [f"{day}_{band}" for day in ("20220503", "20220603") for band in ("B2", "B3", "B4", "B8")]
    twice = {"edit": lambda values: np.concatenate([values, values + 500]), "count": 8}
    with pytest.raises(
        MissingBands, match=r"B04 = 3 \(20220503_B4\), 7 \(20220603_B4\).*--bands B02=1,B03=2,B04=3,B08=4"
    ):
        means(cut(tmp_path / "two.tif", SIDE, SIDE, descriptions=names, **twice))
    names[2] = names[3] = "other"
    result = run(cut(tmp_path / "one.tif", SIDE, SIDE, descriptions=names, **twice), tmp_path / "o.tif", **BICUBIC)
    assert any("20220603_B4" in text for text in result.messages)
    assert means(tmp_path / "one.tif") == {band: value + 500 for band, value in expected.items()}


@pytest.mark.parametrize("tags", [{"DESCRIPTION": "B02 B03 B04 B08"}, {"long_name": "blue green red nir"}])
def test_names_in_metadata(tmp_path: Path, cut, means, expected, tags: dict[str, str]) -> None:
    source = cut(tmp_path / "in.tif", SIDE, SIDE, descriptions=())
    with rasterio.open(source, "r+") as file:
        for key, names in tags.items():
            for number, name in enumerate(names.split(), start=1):
                file.update_tags(number, **{key: name})
    assert means(source) == expected


def test_wavelengths_of_an_envi_file(tmp_path: Path, cut, means, expected) -> None:
    cut(tmp_path / "in.img", SIDE, SIDE, driver="ENVI", descriptions=())
    header = tmp_path / "in.hdr"
    plain = header.read_text()
    for words in (
        "wavelength units = Nanometers\nwavelength = {492.4, 559.8, 664.6, 832.8}",
        "wavelength = {0.4924, 0.5598, 0.6646, 0.8328}",
        "band names = {b1, b2, b3, b4}\nwavelength units = Micrometers\nwavelength = {0.49, 0.56, 0.665, 0.842}",
    ):
        lines = [line for line in plain.splitlines() if not line.startswith(("band names", "Band ", "wavelength"))]
        header.write_text("\n".join([*lines, words, ""]))
        for beside in tmp_path.glob("in.img.aux.xml"):
            beside.unlink()
        assert means(tmp_path / "in.img") == expected


def test_a_virtual_raster_that_lost_the_names(tmp_path: Path, cut, means, expected) -> None:
    names = ("B2", "B3", "B4", "B8")
    one = stripped(cut(tmp_path / "gee.tif", SIDE, SIDE, descriptions=names), tmp_path / "gee.vrt")
    assert means(one) == expected
    assert means(stripped(one, tmp_path / "again.vrt")) == expected
    # Of numbers, no more is known.
    cut(tmp_path / "gee.tif", SIDE, SIDE, descriptions=("b1", "b2", "b3", "b4"))
    with pytest.raises(MissingBands, match="only numbered"):
        means(one)


@pytest.mark.parametrize("named", ["T18SVG_20220503T155829_{}_10m.tif", "{}.tif", "crop-{}.tif", "{} (1).tif"])
def test_a_virtual_raster_over_files_that_are_named(tmp_path: Path, cut, means, expected, named: str) -> None:
    bands = []
    for number, role in enumerate(("B02", "B03", "B04", "B08"), start=1):
        path = cut(tmp_path / named.format(role), SIDE, SIDE, bands=(role,), descriptions=())
        bands.append(
            f'<VRTRasterBand dataType="UInt16" band="{number}"><SimpleSource><SourceFilename relativetoVRT="1">{path.name}'
            "</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>"
        )
    with rasterio.open(tmp_path / "plain.tif") as file:
        place = ", ".join(map(str, file.transform.to_gdal()))
        head = f'<VRTDataset rasterXSize="{SIDE}" rasterYSize="{SIDE}"><SRS>EPSG:32618</SRS><GeoTransform>{place}</GeoTransform>'
    (tmp_path / "in.vrt").write_text(f"{head}{''.join(bands)}</VRTDataset>")
    assert means(tmp_path / "in.vrt") == expected


def test_a_data_mask_is_a_mask(tmp_path: Path, cut, run, pixels) -> None:
    clear = np.zeros((SIDE, SIDE), bool)
    clear[2:5, 3:9] = True

    def edit(values: np.ndarray) -> np.ndarray:
        return np.concatenate([values, np.where(clear, 0, 1).astype(values.dtype)[None]])

    for name in ("dataMask", "alpha"):
        descriptions = ("B02", "B03", "B04", "B08", name)
        source = cut(tmp_path / f"{name}.tif", SIDE, SIDE, edit=edit, count=5, descriptions=descriptions)
        result = run(source, tmp_path / f"o_{name}.tif", **BICUBIC)
        assert ((pixels(tmp_path / f"o_{name}.tif") == 0) == np.kron(clear, np.ones((4, 4), bool))).all()
        assert any(f"band 5 ({name}) is 0" in text for text in result.messages)
    # A mask of clouds has nothing to say of what was measured.
    source = cut(tmp_path / "clm.tif", SIDE, SIDE, edit=edit, count=5, descriptions=(*descriptions[:4], "CLM"))
    run(source, tmp_path / "o_clm.tif", **BICUBIC)
    assert pixels(tmp_path / "o_clm.tif").all()


def as_bytes(values: np.ndarray) -> np.ndarray:
    return np.clip(values / 10000 / 0.3558 * 255, 1, 255).astype("uint8")


def test_pictures_and_measured_alphas_are_warned_of(tmp_path: Path, cut, run) -> None:
    def said(name: str, bands: tuple[str, ...], **profile) -> str:
        # What GDAL takes the bands of new files of bytes for.
        options = {"edit": as_bytes, "descriptions": (), **profile}
        source = cut(tmp_path / name, SIDE, SIDE, bands=bands, **options)
        return " ".join(run(source, tmp_path / f"o_{name}", **BICUBIC).messages)

    rgb = ("B04", "B03", "B02")
    assert "photo or a map" in said("rgb.tif", rgb)
    assert "photo or a map" not in said("T18SVG_20220503T155829_TCI_10m.tif", rgb)
    assert "photo or a map" not in said("named.tif", rgb, descriptions=rgb)
    assert "photo or a map" not in said("words.tif", rgb, edit=None, photometric="RGB")
    near = said("near.tif", (*rgb, "B08"))
    assert "holds much more than 0 and 255" in near
    with rasterio.open(tmp_path / "near.tif") as file:
        assert file.colorinterp[3] == ColorInterp.alpha

    def opaque(values: np.ndarray) -> np.ndarray:
        values = as_bytes(values)
        values[3] = 255
        values[3, :3] = 0
        return values

    clear = said("clear.tif", (*rgb, "B08"), edit=opaque)
    assert "much more" not in clear
    assert "NoData" in clear


def test_a_band_with_a_name_is_no_alpha(tmp_path: Path, cut, run, pixels) -> None:
    """Not even where the model has no use for it."""
    dark = np.zeros((SIDE, SIDE), bool)
    dark[4:9, 3:6] = True

    def edit(values: np.ndarray) -> np.ndarray:
        values = as_bytes(values)
        values[3, dark] = 0
        return values

    bands = ("B04", "B03", "B02", "B08")
    source = cut(tmp_path / "in.tif", SIDE, SIDE, bands=bands, edit=edit)
    with rasterio.open(source) as file:
        assert file.colorinterp[3] == ColorInterp.alpha
    run(source, tmp_path / "out.tif", bands={"B04": 1, "B03": 2, "B02": 3}, **BICUBIC)
    assert pixels(tmp_path / "out.tif").all()
