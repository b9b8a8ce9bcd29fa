"""Products in their published layout: opened as a whole or in part, with the offset of their processing baseline."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from subpixel.core.errors import InvalidParameter, MissingBands, NotARaster
from subpixel.core.product import is_container, read_product

from .safe import make_safe, make_zip

SIDE = 48
LEVELS = [("L1C", "02.09", 0), ("L1C", "04.00", -1000), ("L2A", "03.01", 0), ("L2A", "05.09", -1000)]


@pytest.fixture
def source(tmp_path: Path, cut) -> Path:
    return cut(tmp_path / "source.tif", SIDE, SIDE)


@pytest.mark.parametrize(("level", "baseline", "offset"), LEVELS)
@pytest.mark.parametrize("form", ["folder", "zip", "metadata", "subdataset", "image", "zipped image"])
def test_every_way_in_gives_the_same_pixels(
    tmp_path: Path, source: Path, run, pixels, level: str, baseline: str, offset: int, form: str
) -> None:
    safe = make_safe(tmp_path, source, level, baseline)
    metadata = safe / f"MTD_MSI{level}.xml"
    bands = {}
    if form == "subdataset":
        with rasterio.open(metadata) as file:
            given = next(name for name in file.subdatasets if ":10m:" in name)
    elif "image" in form:
        archive = make_zip(safe)
        for role in ("B02", "B03", "B04", "B08"):
            image = next(safe.rglob(f"*_{role}*.jp2"))
            bands[role] = str(image) if form == "image" else f"/vsizip/{archive}/{image.relative_to(tmp_path)}"
        given = bands["B04"]
    else:
        given = str({"folder": safe, "zip": make_zip(safe), "metadata": metadata}[form])
    result = run(given, tmp_path / "o.tif", steps=0, bands=bands)
    assert (result.quantification, result.offset) == (10000, offset)
    assert level in result.radiometry
    assert baseline in result.radiometry
    expected = run(source, tmp_path / "e.tif", steps=0, offset=float(offset))
    with rasterio.open(result.output) as out, rasterio.open(source) as file:
        assert out.crs == file.crs
        assert (out.transform.c, out.transform.f) == (file.transform.c, file.transform.f)
    assert sorted(result.bands) == sorted(expected.bands)
    got, wanted = (dict(zip(each.bands, pixels(each.output).astype(int))) for each in (result, expected))
    assert max(np.abs(got[role] - wanted[role]).max() for role in got) <= 1


def test_gdals_own_driver_opens_the_test_products(tmp_path: Path, source: Path) -> None:
    for level in ("L1C", "L2A"):
        safe = make_safe(tmp_path, source, level)
        with rasterio.open(safe / f"MTD_MSI{level}.xml") as file:
            assert file.driver == "SENTINEL2"
            subdataset = next(name for name in file.subdatasets if ":10m:" in name)
        with rasterio.open(subdataset) as file, rasterio.open(source) as original:
            assert file.shape == original.shape
            assert file.transform == original.transform
            numbers = {original.descriptions[n - 1]: n for n in original.indexes}
            for number, description in zip(file.indexes, file.descriptions):
                # "B4, central wavelength 665 nm"; aerosol and water vapour come after the bands.
                role = "B0" + description.split(",")[0][1:]
                if role in numbers:
                    assert (file.read(number) == original.read(numbers.pop(role))).all()
            assert not numbers


def test_the_virtual_raster_says_all_that_is_needed(tmp_path: Path, source: Path) -> None:
    product = read_product(str(make_zip(make_safe(tmp_path, source))))
    target = tmp_path / "product.vrt"
    target.write_text(product.vrt())
    with rasterio.open(target) as file:
        assert file.descriptions == ("B02", "B03", "B04", "B08")
        assert file.scales == pytest.approx([1e-4] * 4)
        assert file.offsets == pytest.approx([-0.1] * 4)
        assert file.nodatavals == (0.0,) * 4
        assert file.tags()["PROCESSING_BASELINE"] == "05.09"
        assert file.read().any()
    assert product.sensing_time.startswith("2022-05-03")


def test_zero_is_nodata(tmp_path: Path, source: Path, run, pixels) -> None:
    with rasterio.open(source, "r+") as file:
        values = file.read()
        values[:, :10, :7] = 0
        file.write(values)
    safe = make_safe(tmp_path, source)
    run(safe, tmp_path / "o.tif", steps=0)
    with rasterio.open(tmp_path / "o.tif") as out:
        assert out.nodata == 0
        empty = out.read() == 0
    assert empty[:, :40, :28].all()
    assert not empty[:, 40:].any()
    assert not empty[:, :, 28:].any()


def test_clouds_of_the_scene_classification_become_nodata(tmp_path: Path, source: Path, run) -> None:
    classes = np.full((SIDE // 2, SIDE // 2), 4, np.uint8)
    classes[3:6, 5:9] = 9
    classes[10, 10] = 3
    safe = make_safe(tmp_path, source, scl=classes)
    cloudy = np.kron(np.isin(classes, (3, 9)), np.ones((8, 8), bool))
    for scl in ("auto", str(next(safe.rglob("*SCL*.jp2")))):
        run(safe, tmp_path / "o.tif", steps=0, scl=scl, overwrite=True)
        with rasterio.open(tmp_path / "o.tif") as out:
            assert ((out.read() == out.nodata) == cloudy).all()
    run(safe, tmp_path / "shadow.tif", steps=0, scl="auto", scl_classes=(3,))
    with rasterio.open(tmp_path / "shadow.tif") as out:
        assert (out.read(1) == out.nodata).sum() == 64


def test_faulty_products_are_refused_with_reasons(tmp_path: Path, source: Path, run) -> None:
    safe = make_safe(tmp_path / "a", source, "L1C")
    with pytest.raises(InvalidParameter, match="no scene classification"):
        run(safe, tmp_path / "o.tif", scl="auto")
    with pytest.raises(InvalidParameter, match="out of range"):
        run(safe, tmp_path / "o.tif", scl_classes=(12,))
    image = next(safe.rglob("*B04*.jp2"))
    image.rename(tmp_path / "aside.jp2")
    with pytest.raises(MissingBands, match="B04"):
        run(safe, tmp_path / "o.tif")
    metadata = safe / "MTD_MSIL1C.xml"
    (tmp_path / "aside.jp2").rename(image)
    whole = metadata.read_text()
    for text in (whole[:300], whole.replace("PROCESSING_BASELINE", "X"), "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"):
        metadata.write_text(text)
        with pytest.raises(NotARaster, match="metadata"):
            run(safe, tmp_path / "o.tif")
    assert not (tmp_path / "o.tif").exists()


def test_other_files_are_no_products(tmp_path: Path, source: Path) -> None:
    (tmp_path / "empty").mkdir()
    for path in (source, tmp_path / "empty", tmp_path / "none.zip", Path("MTD_MSIL2A.xml")):
        assert read_product(str(path)) is None
        assert not is_container(str(path))
