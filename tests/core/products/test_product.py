"""Products in their published layout: opened as a whole or in part, with the offset of their processing baseline."""

from __future__ import annotations

import os
import re
from pathlib import Path
from xml.sax.saxutils import escape

import numpy as np
import pytest
import rasterio
from subpixel.core.errors import InvalidParameter, MissingBands, NotARaster
from subpixel.core.products.product import is_container, read_product
from subpixel.core.request import BandReference
from subpixel.core.sentinel2.virtual import parse_xml
from subpixel.tests.support.safe import make_safe, make_zip

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


def test_what_lies_in_a_product_leads_to_it(tmp_path: Path, source: Path, run) -> None:
    """A tile's folder or metadata, which other programs open."""
    tile = next(make_safe(tmp_path, source).glob("GRANULE/*"))
    for given in (tile, tile / "MTD_TL.xml", tile.parent, tile / "IMG_DATA" / "R10m"):
        result = run(given, tmp_path / "o.tif", method="bicubic", scl="auto", overwrite=True)
        assert (result.offset, len(result.bands)) == (-1000, 4)


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
    with pytest.raises(MissingBands, match="B04"):
        run(metadata, tmp_path / "o.tif")
    (tmp_path / "aside.jp2").rename(image)
    whole = metadata.read_text()
    for text in (whole[:300], whole.replace("PROCESSING_BASELINE", "X"), "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"):
        metadata.write_text(text)
        with pytest.raises(NotARaster, match="metadata"):
            run(safe, tmp_path / "o.tif")
    assert not (tmp_path / "o.tif").exists()


def test_images_of_a_damaged_product_keep_its_offset(tmp_path: Path, source: Path, run, pixels) -> None:
    safe = make_safe(tmp_path / "a", source, "L2A", "05.09")
    red, green, blue, near_infrared = (next(safe.rglob(f"*{role}_10m.jp2")) for role in ("B04", "B03", "B02", "B08"))
    bands = {"B04": 1, "B03": str(green), "B02": str(blue)}
    results = []
    for name in ("whole", "damaged"):
        result = run(red, tmp_path / f"{name}.tif", bands=bands)
        assert (result.offset, result.quantification) == (-1000, 10000)
        assert "05.09" in str(result.radiometry)
        results.append(pixels(tmp_path / f"{name}.tif"))
        near_infrared.unlink(missing_ok=True)
    np.testing.assert_array_equal(*results)


def test_other_files_are_no_products(tmp_path: Path, source: Path) -> None:
    (tmp_path / "empty").mkdir()
    for path in (source, tmp_path / "empty", tmp_path / "none.zip", Path("MTD_MSIL2A.xml")):
        assert read_product(str(path)) is None
        assert not is_container(str(path))


BANDS: dict[str, BandReference] = {"B02": 1, "B03": 2, "B04": 3, "B08": 4}


def images_of(safe: Path) -> list[Path]:
    return [next(safe.rglob(f"*_{role}*.jp2")) for role in BANDS]


@pytest.mark.parametrize("form", ["images", "zipped images", "nested", "incomplete"])
def test_a_virtual_raster_over_a_product_has_its_offset(
    tmp_path: Path, source: Path, over, run, pixels, form: str
) -> None:
    safe = make_safe(tmp_path, source)
    images: list[Path | str] = [*images_of(safe)]
    if form == "zipped images":
        archive = make_zip(safe)
        images = [f"/vsizip/{archive}/{image.relative_to(tmp_path)}" for image in images]
    given, bands = over(images), BANDS
    if form == "nested":
        given = over([given], name="outer.vrt")
        bands = {role: f"{over([image], name=f'{role}.vrt')}" for role, image in zip(BANDS, images)}
    if form == "incomplete":
        Path(images[3]).unlink()
        given, bands = over(images[:3]), {role: BANDS[role] for role in ("B02", "B03", "B04")}
    result = run(given, tmp_path / "o.tif", method="bicubic", bands=bands)
    assert (result.quantification, result.offset) == (10000, -1000)
    assert result.radiometry == "L2A metadata, processing baseline 05.09"
    assert any("DN + -1000" in text and "05.09" in text for text in result.messages)
    if form == "images":
        whole = run(safe, tmp_path / "whole.tif", method="bicubic")
        assert sorted(result.bands) == sorted(whole.bands)
        np.testing.assert_array_equal(pixels(tmp_path / "o.tif"), pixels(tmp_path / "whole.tif"))
        by_hand = run(given, tmp_path / "by_hand.tif", method="bicubic", bands=bands, offset=0.0)
        assert (by_hand.offset, by_hand.radiometry) == (0, "given")
        tagged = given.with_name("tagged.vrt")
        tags = "<Offset>-0.2</Offset><Scale>0.0001</Scale><ComplexSource>"
        tagged.write_text(given.read_text().replace("<ComplexSource>", tags))
        # What somebody has written into it counts.
        own = run(tagged, tmp_path / "tagged_out.tif", method="bicubic", bands=bands, scl="auto")
        assert own.offset == pytest.approx(-2000)
        assert own.radiometry == "scale and offset of the band"


def test_a_virtual_raster_that_is_not_of_one_product_has_no_offset(tmp_path: Path, source: Path, over, run) -> None:
    new, old = make_safe(tmp_path / "new", source), make_safe(tmp_path / "old", source, baseline="03.01")
    images = images_of(new)
    assert read_product(str(over(images))) is not None
    (tmp_path / "virtual" / "broken.vrt").write_text("<VRTDataset")
    for given in (
        over([*images[:3], images_of(old)[3]]),
        over([*images[:3], source]),
        over([source]),
        # These values are no longer those of the product.
        over(images, "<ScaleOffset>-1000</ScaleOffset><ScaleRatio>1</ScaleRatio>"),
        over(images, "<LUT>0:0,10000:1000</LUT>"),
        tmp_path / "virtual" / "broken.vrt",
    ):
        assert read_product(str(given)) is None
    harmonised = over(images, "<ScaleOffset>-1000</ScaleOffset><ScaleRatio>1</ScaleRatio>")
    assert run(harmonised, tmp_path / "o.tif", method="bicubic", bands=BANDS).offset == 0


def test_a_virtual_raster_that_leads_to_itself_is_of_no_product(source: Path, over) -> None:
    path = over([source], name="round.vrt")
    path.write_text(path.read_text().replace(os.path.relpath(source, path.parent), path.name))
    assert read_product(str(path)) is None


def test_products_of_2017_name_their_images_in_another_way(tmp_path: Path, source: Path, run) -> None:
    safe = make_safe(tmp_path, source, "L2A", "02.06")
    metadata = safe / "MTD_MSIL2A.xml"
    text = metadata.read_text().replace("IMAGE_FILE>", "IMAGE_FILE_2A>")
    metadata.write_text(text.replace("BOA_QUANTIFICATION_VALUE", "L2A_BOA_QUANTIFICATION_VALUE"))
    for number, given in enumerate((safe, next(safe.rglob("*B04_10m.jp2")))):
        bands = {} if given is safe else {role: str(next(safe.rglob(f"*{role}_10m.jp2"))) for role in ("B03", "B02")}
        result = run(given, tmp_path / f"{number}.tif", bands={**bands, "B04": 1} if bands else {}, steps=0)
        assert (result.quantification, result.offset) == (10000, 0)
        assert "02.06" in result.radiometry


def test_a_folder_that_must_not_be_looked_into_stops_no_file_in_it(tmp_path: Path, source: Path, monkeypatch) -> None:
    """Nobody may list it, as on shared disks; root may, whom tests run as, so that the system's answer is made up."""
    from subpixel.core.products import product

    safe = make_safe(tmp_path, source, "L2A")
    image = next(safe.rglob("*B04_10m.jp2"))

    def forbidden(path: str) -> list[str]:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(product.os, "listdir", forbidden)
    assert read_product(str(image)) is None
    assert not product.is_container(str(tmp_path))


def test_a_broken_zip_is_a_broken_raster(tmp_path: Path, source: Path, run) -> None:
    archive = make_zip(make_safe(tmp_path, source, "L2A"))
    content = archive.read_bytes()
    # The central directory: its end is still found, its entries are not.
    archive.write_bytes(content.replace(b"PK\x01\x02", b"PK\x00\x00"))
    assert not is_container(str(archive))
    with pytest.raises(NotARaster, match="cannot be read as a raster"):
        run(archive, tmp_path / "o.tif")


@pytest.mark.parametrize("code", ["EPSG:32618", 'LOCAL_CS["a & <b>"]', "</SRS><SRS>EPSG:4326"])
def test_the_virtual_raster_says_of_a_crs_what_the_metadata_say(tmp_path: Path, source: Path, code: str) -> None:
    metadata = next(make_safe(tmp_path, source, "L2A", "05.09").rglob("MTD_TL.xml"))
    said = f"<HORIZONTAL_CS_CODE>{escape(code)}</HORIZONTAL_CS_CODE>"
    metadata.write_text(re.sub("<HORIZONTAL_CS_CODE>.*</HORIZONTAL_CS_CODE>", lambda _: said, metadata.read_text()))
    product = read_product(str(metadata.parents[2]))
    assert product is not None
    assert [item.text for item in parse_xml(product.vrt().encode()).iter("SRS")] == [code]
