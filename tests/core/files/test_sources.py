"""No output replaces a file that the input is read from, whatever that is called and however deep it lies."""

from __future__ import annotations

import gzip
import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest
import rasterio
import rasterio.shutil
from subpixel.core.errors import OutputIsInput
from subpixel.core.files.documents import words_of
from subpixel.core.files.sources import check_outputs, files_named, made_of, settled
from subpixel.core.request import SuperResolveRequest
from subpixel.engine.writing.journal import listed


def vrt_of(path: Path, source: str, relative: bool = False) -> Path:
    """A virtual raster of four bands over one file."""
    bands = "".join(
        f'<VRTRasterBand dataType="UInt16" band="{number}"><Description>{role}</Description><SimpleSource>'
        f'<SourceFilename relativeToVRT="{int(relative)}">{source}</SourceFilename><SourceBand>{number}</SourceBand>'
        "</SimpleSource></VRTRasterBand>"
        for number, role in enumerate(("B02", "B03", "B04", "B08"), start=1)
    )
    path.write_text(
        '<VRTDataset rasterXSize="20" rasterYSize="20"><SRS>EPSG:32618</SRS>'
        f"<GeoTransform>440000, 10, 0, 4170000, 0, -10</GeoTransform>{bands}</VRTDataset>"
    )
    return path


def renamed(source: Path) -> str:
    link = source.with_name("link.tif")
    link.symlink_to(source)
    return str(link)


def in_linked_folder(source: Path) -> str:
    (source.parent / "linked").symlink_to(source.parent, target_is_directory=True)
    return str(source.parent / "linked" / source.name)


def hard(source: Path) -> str:
    os.link(source, source.with_name("hard.tif"))
    return str(source.with_name("hard.tif"))


def nested(source: Path) -> str:
    inner = vrt_of(source.with_name("inner.vrt"), source.name, relative=True)
    (source.parent / "below").mkdir()
    return str(vrt_of(source.parent / "below" / "outer.vrt", f"../{inner.name}", relative=True))


def by_another_ending(source: Path) -> str:
    return str(vrt_of(source.with_name("virtual.xml"), source.name, relative=True))


def that_names_itself(source: Path) -> str:
    made = vrt_of(source.with_name("mad.vrt"), "mad.vrt", relative=True)
    made.write_text(made.read_text().replace("mad.vrt", source.name, 1))
    return str(made)


def warped(source: Path) -> str:
    target = source.with_name("warped.vrt")
    with rasterio.open(source) as file, rasterio.vrt.WarpedVRT(file, crs="EPSG:32617") as made:
        rasterio.shutil.copy(made, target, driver="VRT")
    return str(target)


def within_zip(source: Path) -> str:
    """A virtual raster in an archive, over a file outside."""
    made = vrt_of(source.with_name("in_zip.vrt"), str(source))
    with zipfile.ZipFile(source.with_name("a.zip"), "w") as file:
        file.write(made, "folder/in_zip.vrt")
    return f"/vsizip/{source.with_name('a.zip')}/folder/in_zip.vrt"


def over_subfile(source: Path) -> str:
    inner = f"/vsisubfile/0_{source.stat().st_size},{source}"
    return str(vrt_of(source.with_name("subfile.vrt"), inner))


def with_mask(source: Path) -> str:
    """All values from elsewhere; the mask is the file's."""
    other = source.with_name("other.tif")
    other.write_bytes(source.read_bytes())
    made = vrt_of(source.with_name("masked.vrt"), "other.tif", relative=True)
    mask = (
        '<MaskBand><VRTRasterBand dataType="Byte"><SimpleSource><SourceFilename relativeToVRT="1">'
        f"{source.name}</SourceFilename><SourceBand>mask,1</SourceBand></SimpleSource></VRTRasterBand></MaskBand>"
    )
    made.write_text(made.read_text().replace("</VRTDataset>", f"{mask}</VRTDataset>"))
    return str(made)


def zipped_alone(source: Path) -> str:
    with gzip.open(source.with_name("a.vrt.gz"), "wb") as file:
        file.write(vrt_of(source.with_name("packed.vrt"), str(source)).read_bytes())
    return f"/vsigzip/{source.with_name('a.vrt.gz')}"


def of_a_catalogue(source: Path) -> str:
    """A STAC item, which GDAL opens as a raster of its assets."""
    item = source.with_name("item.json")
    item.write_text(json.dumps({"type": "Feature", "assets": {"data": {"href": f"./{source.name}"}}}))
    return f'STACIT:"{item}"'


def cached_copy(source: Path) -> str:
    """A raster that fetches from the file what it is asked for."""
    made = source.with_name("copy.mrf")
    made.write_text(
        f"<MRF_META><CachedSource><Source>{source.name}</Source></CachedSource><Raster>"
        '<Size x="20" y="20" c="4"/><DataType>UInt16</DataType></Raster></MRF_META>'
    )
    return str(made)


FORMS: dict[str, Callable[[Path], str]] = {
    "link": renamed,
    "linked folder": in_linked_folder,
    "hard link": hard,
    "file url": lambda source: f"file://{source}",
    "file url of a host": lambda source: f"file://localhost{quote(str(source))}",
    "directory of a tiff": lambda source: f"GTIFF_DIR:1:{source}",
    "raw tiff": lambda source: f"GTIFF_RAW:{source}",
    "vrt address": lambda source: f"vrt://{source}?bands=1,2,3,4",
    "part of a file": lambda source: f"/vsisubfile/0_{source.stat().st_size},{source}",
    "cached": lambda source: f"/vsicached?chunk_size=65536&file={source}",
    "virtual": lambda source: str(vrt_of(source.with_name("a.vrt"), str(source))),
    "virtual and relative": lambda source: str(vrt_of(source.with_name("a.vrt"), source.name, relative=True)),
    "virtual in itself": lambda source: vrt_of(source.with_name("a.vrt"), str(source)).read_text(),
    "virtual by address": lambda source: f"vrt://{vrt_of(source.with_name('a.vrt'), str(source))}?bands=3",
    "nested": nested,
    "another ending": by_another_ending,
    "names itself": that_names_itself,
    "warped": warped,
    "virtual in a zip": within_zip,
    "virtual over a part": over_subfile,
    "mask of a virtual one": with_mask,
    "virtual and packed": zipped_alone,
    "catalogue": of_a_catalogue,
    "cached copy": cached_copy,
}


def refuse(request: SuperResolveRequest) -> None:
    """All that is done before a run."""
    request.validate()
    check_outputs(request.outputs, request.inputs, listed)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("role", ["input", "uncertainty", "band", "classification"])
def test_a_file_that_is_read_is_not_replaced(tmp_path: Path, cut, form: str, role: str) -> None:
    source = cut(tmp_path / "a file.tif", 20, 20)
    name, other = FORMS[form](source), str(tmp_path / "new.tif")
    if form not in ("file url of a host", "cached", "names itself", "catalogue", "cached copy"):
        with rasterio.open(name) as file:
            assert file.width > 0
    request = {
        "input": SuperResolveRequest(name, str(source)),
        "uncertainty": SuperResolveRequest(name, other, uncertainty=str(source), ensemble=2),
        "band": SuperResolveRequest("in.tif", str(source), bands={"B02": f"{name}#1"}),
        "classification": SuperResolveRequest("in.tif", str(source), scl=name),
    }[role]
    before = source.read_bytes()
    with pytest.raises(OutputIsInput):
        refuse(request)
    assert source.read_bytes() == before
    # What is nobody's may be replaced.
    Path(other).write_bytes(before)
    check_outputs([other], request.inputs, listed)


def test_the_run_refuses_before_anything_is_done(tmp_path: Path, cut, run) -> None:
    source = cut(tmp_path / "a.tif", 20, 20)
    made = vrt_of(tmp_path / "a.vrt", "a.tif", relative=True)
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    for overwrite in (True, False):
        with pytest.raises(OutputIsInput, match=r"replace a file.*a\.tif"):
            run(made, source, overwrite=overwrite)
    with pytest.raises(OutputIsInput):
        run(made, tmp_path / "out.tif", uncertainty=str(source), ensemble=2, overwrite=True)
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_what_would_be_taken_for_a_part_of_the_output_is_not_replaced_either(tmp_path: Path, cut) -> None:
    source = cut(tmp_path / "a.tif", 20, 20)
    for ending in (".msk", ".ovr"):
        part = tmp_path / f"out.tif{ending}"
        part.write_bytes(source.read_bytes())
        with pytest.raises(OutputIsInput, match="replace a file"):
            check_outputs([str(tmp_path / "out.tif")], [str(part)], listed)
        check_outputs([str(tmp_path / "out.tif")], [str(source)], listed)


def test_the_model_is_not_replaced(tmp_path: Path, cut) -> None:
    model = tmp_path / "model.safetensors"
    model.touch()
    (tmp_path / "out.tif").symlink_to(model)
    with pytest.raises(OutputIsInput):
        SuperResolveRequest("in.tif", str(tmp_path / "out.tif"), model=str(model)).validate()


def test_names_of_files_within_names(tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "a.nc").touch()
    (tmp_path / "a.zip").touch()
    monkeypatch.chdir(tmp_path)
    for name, file in {
        'NETCDF:"a.nc":reflectance': "a.nc",
        "NETCDF:a.nc:reflectance": "a.nc",
        'HDF5:"a.nc"://group/red': "a.nc",
        f'ZARR:"/vsizip/{tmp_path}/a.zip/b":/red': f"{tmp_path}/a.zip",
        f"/vsizip/{{{tmp_path}/a.zip}}/b/c.tif": f"{tmp_path}/a.zip",
        f"/vsizip/vsigzip/{tmp_path}/a.zip/b.tif": f"{tmp_path}/a.zip",
        f"/vsizip{tmp_path}/a.zip/b.tif": f"{tmp_path}/a.zip",
        f"zip://{tmp_path}/a.zip!b.tif": f"{tmp_path}/a.zip",
        f"zip+file://{tmp_path}/a.zip!b.tif": f"{tmp_path}/a.zip",
        f"SENTINEL2_L2A:{tmp_path}/a.nc:10m:EPSG_32618": f"{tmp_path}/a.nc",
    }.items():
        assert {os.path.realpath(path) for path in files_named(name)} == {os.path.realpath(file)}, name
        assert settled(name).endswith(name.rpartition(file)[2]), name
        assert os.path.realpath(file) in settled(name), name
    for name in ("https://example.org/a.nc?b=1", "/vsicurl/https://example.org/b.tif", "no.tif", "/vsimem/a/b.tif", ""):
        assert files_named(name) == set(), name
        assert settled(name) == name


def test_long_lists_of_sources_are_read_once(tmp_path: Path, cut) -> None:
    """Of a mosaic of many files each is found, none is opened."""
    source = cut(tmp_path / "0.tif", 20, 20)
    names = [f"{number}.tif" for number in range(1, 300)]
    for name in names:
        os.link(source, tmp_path / name)
    made = vrt_of(tmp_path / "a.vrt", "0.tif", relative=True)
    more = "".join(
        f'<SimpleSource><SourceFilename relativeToVRT="1">{name}</SourceFilename></SimpleSource>' for name in names
    )
    made.write_text(made.read_text().replace("</VRTRasterBand>", f"{more}</VRTRasterBand>", 1))
    opened: list[str] = []
    found = made_of([str(made)], lambda name: opened.append(name) or [])
    assert {str(tmp_path / name) for name in ("0.tif", *names)} <= found
    assert opened == [str(made)]
    assert "299.tif" in words_of(str(made))
