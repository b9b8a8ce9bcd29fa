"""Archives: the product or the raster in them opens, and of several each is named as it must be given."""

from __future__ import annotations

import gzip
import tarfile
from pathlib import Path

import pytest
from subpixel.core.errors import NotARaster
from subpixel.core.products.product import is_container, read_product
from subpixel.tests.support.safe import make_safe
from subpixel.tests.support.vendors import packed

SIDE, BICUBIC = 24, {"method": "bicubic"}


@pytest.fixture
def source(tmp_path: Path, cut) -> Path:
    return cut(tmp_path / "source.tif", SIDE, SIDE)


@pytest.mark.parametrize("ending", ["tar", "tar.gz", "tgz", "TAR"])
def test_a_product_in_a_tar(tmp_path: Path, source: Path, run, ending: str) -> None:
    safe = make_safe(tmp_path, source)
    archive = packed(tmp_path / f"{safe.name}.{ending.lower()}", safe)
    given = archive.rename(archive.with_name(f"{safe.name}.{ending}"))
    result = run(given, tmp_path / "o.tif", scl="auto", **BICUBIC)
    assert (result.offset, len(result.bands)) == (-1000, 4)
    # GDAL would leave notes beside a packed one.
    assert not list(tmp_path.glob("*.properties"))


@pytest.mark.parametrize("ending", ["tar", "tar.gz"])
def test_long_names_as_posix_writes_them(tmp_path: Path, source: Path, run, ending: str) -> None:
    """GDAL does not find what lies in a tar under such names, and those of products are long."""
    safe = make_safe(tmp_path, source)
    archive = tmp_path / f"a.{ending}"
    with tarfile.open(archive, "w:gz" if ending == "tar.gz" else "w", format=tarfile.PAX_FORMAT) as out:
        out.add(safe, f"./{safe.name}")
    result = run(archive, tmp_path / "o.tif", scl="auto", **BICUBIC)
    assert (result.offset, len(result.bands)) == (-1000, 4)


@pytest.mark.parametrize("ending", ["zip", "tar"])
def test_an_archive_of_two_products_names_both(tmp_path: Path, source: Path, run, ending: str) -> None:
    safes = [make_safe(tmp_path, source, level, baseline) for level, baseline in (("L1C", "02.09"), ("L2A", "05.09"))]
    archive = packed(tmp_path / f"two.{ending}", *safes)
    assert is_container(str(archive))
    with pytest.raises(NotARaster) as caught:
        run(archive, tmp_path / "o.tif", **BICUBIC)
    named = caught.value.where.partition(": ")[2].split(", ")
    assert len(named) == 2
    for given, offset in zip(named, (0, -1000)):
        assert run(given, tmp_path / "o.tif", overwrite=True, **BICUBIC).offset == offset
    # Images in it have the offset of their own product.
    images = {
        role: f"/vsi{ending}/{archive}/{next(safes[1].rglob(f'*_{role}_10m.jp2')).relative_to(tmp_path)}"
        for role in ("B02", "B03", "B04")
    }
    assert run(images["B02"], tmp_path / "o.tif", bands=images, overwrite=True, **BICUBIC).offset == -1000


@pytest.mark.parametrize("name", ["one.zip", "one.ZIP", "one.tar.gz"])
def test_an_archive_of_one_raster(tmp_path: Path, source: Path, cut, run, pixels, name: str) -> None:
    archive = packed(tmp_path / name.lower(), source, *_documents(tmp_path)).rename(tmp_path / name)
    assert read_product(str(archive)) is None
    run(archive, tmp_path / "o.tif", **BICUBIC)
    run(source, tmp_path / "e.tif", **BICUBIC)
    assert (pixels(tmp_path / "o.tif") == pixels(tmp_path / "e.tif")).all()
    unnamed = packed(tmp_path / "unnamed.zip", cut(tmp_path / "unnamed.tif", SIDE, SIDE, descriptions=()))
    assert run(unnamed, tmp_path / "u.tif", bands={"B02": 1, "B03": 2, "B04": 3}, **BICUBIC).bands == (
        "B02",
        "B03",
        "B04",
    )


def test_an_archive_of_several_rasters_names_them(tmp_path: Path, source: Path, cut, run) -> None:
    other = cut(tmp_path / "other.tif", SIDE, SIDE)
    archive = packed(tmp_path / "several.zip", source, other, *_documents(tmp_path))
    with pytest.raises(NotARaster) as caught:
        run(archive, tmp_path / "o.tif", **BICUBIC)
    named = caught.value.where.partition(": ")[2].split(", ")
    assert [Path(name).name for name in named] == ["other.tif", "source.tif"]
    run(named[1], tmp_path / "o.tif", **BICUBIC)


def test_what_cannot_be_looked_into_says_so(tmp_path: Path, source: Path, run) -> None:
    with tarfile.open(tmp_path / "a.tar.xz", "w:xz") as out:
        out.add(source, "a.tif")
    (tmp_path / "a.tif.gz").write_bytes(gzip.compress(source.read_bytes()))
    whole = packed(tmp_path / "whole.zip", source).read_bytes()
    (tmp_path / "half.zip").write_bytes(whole[: len(whole) // 2])
    whole = packed(tmp_path / "whole.tgz", source).read_bytes()
    (tmp_path / "half.tgz").write_bytes(whole[: len(whole) // 2])
    packed(tmp_path / "documents.zip", *_documents(tmp_path))
    # One in another.
    packed(tmp_path / "outer.zip", tmp_path / "whole.tgz")
    remedies = {"a.tar.xz": "Unpack", "a.tif.gz": "Unpack", "half.zip": "damaged", "half.tgz": "damaged"}
    for name, remedy in {**remedies, "documents.zip": "Unpack", "outer.zip": "Unpack"}.items():
        with pytest.raises(NotARaster) as caught:
            run(tmp_path / name, tmp_path / "o.tif", **BICUBIC)
        assert remedy in caught.value.remedy, name


def test_a_folder_around_a_product_names_it(tmp_path: Path, source: Path, run) -> None:
    """Which is what programs make that unpack into a folder of the archive's name."""
    safe = make_safe(tmp_path / "around", source)
    with pytest.raises(NotARaster) as caught:
        run(tmp_path / "around", tmp_path / "o.tif", **BICUBIC)
    assert str(safe) in caught.value.where


def _documents(folder: Path) -> list[Path]:
    """What else is in archives, of macOS too."""
    notes = folder / "__MACOSX"
    notes.mkdir(exist_ok=True)
    (notes / "._source.tif").write_bytes(b"notes")
    (folder / "readme.txt").write_text("words")
    return [folder / "readme.txt", notes]
