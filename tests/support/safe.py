"""Writes test products in the layout of Sentinel-2's SAFE format, from a raster with the bands B02, B03, B04, B08.

The 20 m bands, if asked for, are near infrared in pixels of 20 m, each as much brighter as `BRIGHTER` says. Images are lossless JPEG 2000, metadata has the elements that readers look for, under the names and in the order of the
products specification. GDAL's own SENTINEL2 driver opens them.
"""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray

TILE, TIME = "T18SVG", "20220503T155829"
BAND_IDS = {"B02": 1, "B03": 2, "B04": 3, "B08": 7}
BRIGHTER = {"B05": 10, "B06": 20, "B07": 30, "B8A": 40, "B11": 50, "B12": 60}


def make_safe(
    folder: Path,
    source: Path,
    level: str = "L2A",
    baseline: str = "05.09",
    scl: NDArray[np.uint8] | None = None,
    coarse: Sequence[str] = (),
) -> Path:
    """Write one product and return its SAFE folder.

    Args:
        folder: to write into.
        source: raster with the four 10 m bands by name; its DN are those of the product.
        level: L1C or L2A.
        baseline: processing baseline; from 04.00 on the metadata has the offset of -1000.
        coarse: 20 m bands to write; L2A has copies of them in 60 m too, and of some 10 m bands in 20 m.
        scl: (h / 2, w / 2) scene classification; made for L2A only, vegetation throughout unless given.
    """
    stem = f"S2A_MSI{level}_{TIME}_N{baseline.replace('.', '')}_R097_{TILE}_{TIME}"
    safe = folder / f"{stem}.SAFE"
    granule = f"{level}_{TILE}_A035800_{TIME}"
    images = safe / "GRANULE" / granule / "IMG_DATA"
    ten = images / "R10m" if level == "L2A" else images
    ten.mkdir(parents=True)
    names = []
    with rasterio.open(source) as file:
        profile = {"driver": "JP2OpenJPEG", "crs": file.crs, "transform": file.transform, "count": 1}
        for number, role in enumerate(file.descriptions, start=1):
            name = ten / (f"{TILE}_{TIME}_{role}" + ("_10m.jp2" if level == "L2A" else ".jp2"))
            _write(name, file.read(number), profile)
            names.append(name)
        if level == "L2A":
            half = scl if scl is not None else np.full((-(-file.height // 2), -(-file.width // 2)), 4, np.uint8)
            name = images / "R20m" / f"{TILE}_{TIME}_SCL_20m.jp2"
            name.parent.mkdir()
            _write(name, half, {**profile, "transform": file.transform @ file.transform.scale(2)})
            names.append(name)
        names += _coarse(images, file, level, coarse)
        tile = _tile(level, file)
    (safe / "GRANULE" / granule / "MTD_TL.xml").write_text(tile)
    entries = [path.relative_to(safe).with_suffix("").as_posix() for path in names]
    (safe / f"MTD_MSI{level}.xml").write_text(_product(level, baseline, granule, entries, safe.name))
    return safe


def coarser(values: NDArray, role: str) -> NDArray:
    """(h, w) in 10 m -> (h / 2, w / 2) of a 20 m band."""
    half = np.pad(values, [(0, side % 2) for side in values.shape], "edge").astype(float)
    return (
        (half.reshape(half.shape[0] // 2, 2, -1, 2).mean((1, 3)) + BRIGHTER.get(role, 0)).round().astype(values.dtype)
    )


def _coarse(images: Path, file: rasterio.DatasetReader, level: str, roles: Sequence[str]) -> list[Path]:
    """Write the 20 m bands, and the copies that products have; paths of all."""
    numbers = {role: number for number, role in enumerate(file.descriptions, start=1)}
    profile = {"driver": "JP2OpenJPEG", "crs": file.crs, "count": 1}
    made = []
    copies = [] if level == "L1C" else [*(("B02", "B03", "B04") if roles else ())]
    for role in (*roles, *copies):
        values = coarser(file.read(numbers[role if role in copies else "B08"]), role)
        name = images / f"{TILE}_{TIME}_{role}.jp2"
        if level == "L2A":
            name = images / "R20m" / f"{TILE}_{TIME}_{role}_20m.jp2"
        _write(name, values, {**profile, "transform": file.transform @ file.transform.scale(2)})
        made.append(name)
        if level == "L2A":
            name = images / "R60m" / f"{TILE}_{TIME}_{role}_60m.jp2"
            name.parent.mkdir(exist_ok=True)
            _write(name, values[::3, ::3], {**profile, "transform": file.transform @ file.transform.scale(6)})
            made.append(name)
    return made


def make_zip(safe: Path) -> Path:
    """The product as it is downloaded."""
    target = safe.with_name(f"{safe.name}.zip")
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as out:
        for path in sorted(safe.rglob("*")):
            if path.is_file():
                out.write(path, path.relative_to(safe.parent).as_posix())
    return target


def _write(path: Path, values: NDArray, profile: dict) -> None:
    options = {"QUALITY": "100", "REVERSIBLE": "YES"}
    shape = {"height": values.shape[0], "width": values.shape[1], "dtype": str(values.dtype)}
    with rasterio.open(path, "w", **{**profile, **shape}, **options) as out:
        out.write(values, 1)


def _encoding(level: str, baseline: str) -> str:
    """The elements that say how DN become reflectance."""
    if level == "L2A":
        scale = (
            '<QUANTIFICATION_VALUES_LIST><BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>'
            '<AOT_QUANTIFICATION_VALUE unit="none">1000.0</AOT_QUANTIFICATION_VALUE></QUANTIFICATION_VALUES_LIST>'
        )
        kind, listing = "BOA_ADD_OFFSET", "BOA_ADD_OFFSET_VALUES_LIST"
    else:
        scale = '<QUANTIFICATION_VALUE unit="none">10000</QUANTIFICATION_VALUE>'
        kind, listing = "RADIO_ADD_OFFSET", "Radiometric_Offset_List"
    if float(baseline) < 4:
        return scale
    values = "".join(f'<{kind} band_id="{n}">-1000</{kind}>' for n in range(13))
    return f"{scale}<{listing}>{values}</{listing}>"


def _product(level: str, baseline: str, granule: str, images: list[str], uri: str) -> str:
    number = level[1:]
    files = "".join(f"<IMAGE_FILE>{name}</IMAGE_FILE>" for name in images)
    special = "".join(
        f"<Special_Values><SPECIAL_VALUE_TEXT>{text}</SPECIAL_VALUE_TEXT>"
        f"<SPECIAL_VALUE_INDEX>{value}</SPECIAL_VALUE_INDEX></Special_Values>"
        for text, value in (("NODATA", 0), ("SATURATED", 65535))
    )
    bands = "".join(
        f'<Spectral_Information bandId="{n}" physicalBand="{role.replace("B0", "B")}"><RESOLUTION>10</RESOLUTION>'
        "</Spectral_Information>"
        for role, n in BAND_IDS.items()
    ) + "".join(
        f'<Spectral_Information bandId="{n}" physicalBand="{role.replace("B0", "B")}"><RESOLUTION>20</RESOLUTION>'
        "</Spectral_Information>"
        for role, n in zip(BRIGHTER, (4, 5, 6, 8, 11, 12))
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><n1:Level-{number}_User_Product '
        f'xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-{number}.xsd"><n1:General_Info>'
        "<Product_Info><PRODUCT_START_TIME>2022-05-03T15:58:29.024Z</PRODUCT_START_TIME>"
        f"<PRODUCT_URI>{uri}</PRODUCT_URI><PRODUCT_TYPE>S2MSI{number}</PRODUCT_TYPE><PROCESSING_LEVEL>Level-{number}</PROCESSING_LEVEL>"
        f"<PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE>"
        '<Query_Options completeSingleTile="true"><PRODUCT_FORMAT>SAFE_COMPACT</PRODUCT_FORMAT></Query_Options>'
        f'<Product_Organisation><Granule_List><Granule datastripIdentifier="" granuleIdentifier="{granule}" '
        f'imageFormat="JPEG2000">{files}</Granule></Granule_List></Product_Organisation></Product_Info>'
        f"<Product_Image_Characteristics>{special}{_encoding(level, baseline)}"
        f"<Spectral_Information_List>{bands}</Spectral_Information_List></Product_Image_Characteristics>"
        f"</n1:General_Info></n1:Level-{number}_User_Product>\n"
    )


def _tile(level: str, file: rasterio.DatasetReader) -> str:
    number, t = level[1:], file.transform
    grids = "".join(
        f'<Size resolution="{10 * k}"><NROWS>{-(-file.height // k)}</NROWS><NCOLS>{-(-file.width // k)}</NCOLS></Size>'
        for k in (1, 2, 6)
    ) + "".join(
        f'<Geoposition resolution="{10 * k}"><ULX>{t.c:.0f}</ULX><ULY>{t.f:.0f}</ULY><XDIM>{10 * k}</XDIM>'
        f"<YDIM>-{10 * k}</YDIM></Geoposition>"
        for k in (1, 2, 6)
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><n1:Level-{number}_Tile_ID '
        f'xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/S2_PDI_Level-{number}_Tile_Metadata.xsd"><n1:General_Info>'
        f"<TILE_ID>{TILE}</TILE_ID><SENSING_TIME>2022-05-03T16:02:11.311Z</SENSING_TIME></n1:General_Info>"
        "<n1:Geometric_Info><Tile_Geocoding><HORIZONTAL_CS_NAME>WGS84 / UTM zone 18N</HORIZONTAL_CS_NAME>"
        f"<HORIZONTAL_CS_CODE>EPSG:{file.crs.to_epsg()}</HORIZONTAL_CS_CODE>{grids}</Tile_Geocoding></n1:Geometric_Info>"
        f"</n1:Level-{number}_Tile_ID>\n"
    )
