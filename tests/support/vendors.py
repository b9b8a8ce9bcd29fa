"""Writes products in the layouts of others than ESA, from a raster with the bands B02, B03, B04, B08."""

from __future__ import annotations

import tarfile
import zipfile
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from subpixel.tests.support.safe import BRIGHTER, coarser

BANDS = ("B02", "B03", "B04", "B08")
THEIA = "SENTINEL2A_20220503-160211-311_L2A_T18SVG_C_V3-0"
MOSAIC = "Sentinel-2_mosaic_2025_Q1_18SVG_0_0"


def make_theia(folder: Path, source: Path, kinds: tuple[str, ...] = ("FRE", "SRE"), empty_px: int = 0) -> Path:
    """A product of MAJA: int16 without tags, -10000 in the first `empty_px` columns; SRE is half as bright as FRE.

    All 20 m bands are there, as `safe` has them."""
    product = folder / THEIA
    product.mkdir(parents=True)
    values, profile = _read(source)
    signed = values.astype("int16")
    signed[:, :, :empty_px] = -10000
    for kind in kinds:
        made = np.where(signed == -10000, signed, signed // (1 if kind == "FRE" else 2)).astype("int16")
        for role, band in zip(BANDS, made):
            _write(product / f"{THEIA}_{kind}_{role.replace('B0', 'B')}.tif", band, profile)
        halved = {**profile, "transform": profile["transform"] @ profile["transform"].scale(2)}
        for role in BRIGHTER:
            _write(product / f"{THEIA}_{kind}_{role.replace('B0', 'B')}.tif", coarser(made[3], role), halved)
    (product / f"{THEIA}_MTD_ALL.xml").write_text(
        '<?xml version="1.0" encoding="UTF-8"?><Muscate_Metadata_Document><Dataset_Identification>'
        f"<IDENTIFIER>{THEIA}</IDENTIFIER></Dataset_Identification><Product_Characteristics>"
        "<ACQUISITION_DATE>2022-05-03T16:02:11.311Z</ACQUISITION_DATE></Product_Characteristics>"
        '<Radiometric_Informations><REFLECTANCE_QUANTIFICATION_VALUE format="round">10000</REFLECTANCE_QUANTIFICATION_VALUE>'
        '<Special_Values_List><SPECIAL_VALUE name="nodata">-10000</SPECIAL_VALUE>'
        '<SPECIAL_VALUE name="water_vapor_content_nodata">0</SPECIAL_VALUE></Special_Values_List>'
        "</Radiometric_Informations></Muscate_Metadata_Document>\n"
    )
    return product


def make_dimap(
    folder: Path, source: Path, offset: float = -1000.0, gains: bool = True, coarse: int = 0, sized: bool = True
) -> Path:
    """A product of SNAP: big-endian ENVI images, whose headers tell scale and offset, or do not; 0 is NoData.

    Args:
        coarse: pixels of 10 m that those of the 20 m bands are wide: 2, or 1 where they were resampled; 0 leaves them out.
        sized: the header tells the size of each band.
    """
    folder.mkdir(parents=True, exist_ok=True)
    values, profile = _read(source)
    data = folder / "subset.data"
    data.mkdir()
    made = dict(zip(BANDS, values))
    for role in BRIGHTER if coarse else ():
        half = coarser(values[3], role)
        made[role] = half if coarse == 2 else half.repeat(2, 0).repeat(2, 1)[: values.shape[1], : values.shape[2]]
    files, bands = "", ""
    for number, (role, band) in enumerate(made.items()):
        name = role.replace("B0", "B")
        (data / f"{name}.img").write_bytes(band.astype(">u2").tobytes())
        pixel = 10.0 * (coarse if role in BRIGHTER else 1)
        (data / f"{name}.hdr").write_text(_envi(name, band.shape, profile, pixel, offset if gains else None))
        index = f"<BAND_INDEX>{number}</BAND_INDEX>"
        size = f"<BAND_RASTER_WIDTH>{band.shape[1]}</BAND_RASTER_WIDTH><BAND_RASTER_HEIGHT>{band.shape[0]}</BAND_RASTER_HEIGHT>"
        files += f'<Data_File><DATA_FILE_PATH href="subset.data/{name}.hdr" />{index}</Data_File>'
        bands += (
            f"<Spectral_Band_Info>{index}<BAND_DESCRIPTION>Reflectance in band {name}</BAND_DESCRIPTION>"
            f"<BAND_NAME>{name}</BAND_NAME>{size if sized else ''}<DATA_TYPE>uint16</DATA_TYPE>"
            f"<SCALING_FACTOR>1.0E-4</SCALING_FACTOR>"
            f"<SCALING_OFFSET>{offset / 10000}</SCALING_OFFSET><LOG10_SCALED>false</LOG10_SCALED>"
            "<NO_DATA_VALUE_USED>true</NO_DATA_VALUE_USED><NO_DATA_VALUE>0.0</NO_DATA_VALUE></Spectral_Band_Info>"
        )
    header = folder / "subset.dim"
    header.write_text(
        '<?xml version="1.0" encoding="ISO-8859-1"?><Dimap_Document name="subset.dim"><Metadata_Id>'
        '<METADATA_FORMAT version="2.12.1">DIMAP</METADATA_FORMAT></Metadata_Id><Production>'
        "<PRODUCT_SCENE_RASTER_START_TIME>03-MAY-2022 15:58:29.024000</PRODUCT_SCENE_RASTER_START_TIME></Production>"
        f"<Data_Access>{files}</Data_Access><Image_Interpretation>{bands}</Image_Interpretation></Dimap_Document>\n"
    )
    return header


def _envi(name: str, shape: tuple[int, ...], profile: dict, pixel: float, offset: float | None) -> str:
    """The header of an ENVI image, with its encoding unless that is None."""
    crs, t = profile["crs"], profile["transform"]
    told = "" if offset is None else f"data gain values = {{1.0E-4}}\ndata offset values = {{{offset / 10000}}}\n"
    return (
        f"ENVI\ndescription = {{{name}}}\nsamples = {shape[1]}\nlines = {shape[0]}\nbands = 1\n"
        f"header offset = 0\nfile type = ENVI Standard\ndata type = 12\ninterleave = bsq\nbyte order = 1\n"
        f"map info = {{UTM, 1.0, 1.0, {t.c}, {t.f}, {pixel}, {pixel}, 18, North, WGS-84, units=Meters}}\n"
        f"coordinate system string = {{{crs.to_wkt('WKT1_ESRI')}}}\nband names = {{ {name} }}\n{told}"
    )


def make_mosaic(folder: Path, source: Path, name: str = MOSAIC, coarse: bool = False) -> Path:
    """A Copernicus quarterly mosaic as it is unpacked: int16 with -32768 as NoData, and the number of observations.

    With `coarse` there are the 20 m bands too, as `safe` has them."""
    mosaic = folder / name
    mosaic.mkdir(parents=True)
    values, profile = _read(source)
    for role, band in zip(BANDS, values.astype("int16")):
        _write(mosaic / f"{role}.tif", band, {**profile, "nodata": -32768})
    halved = {**profile, "nodata": -32768, "transform": profile["transform"] @ profile["transform"].scale(2)}
    for role in BRIGHTER if coarse else ():
        _write(mosaic / f"{role}.tif", coarser(values[3].astype("int16"), role), halved)
    _write(mosaic / "observations.tif", np.full(values.shape[1:], 9, np.uint16), profile)
    return mosaic


def packed(target: Path, *paths: Path) -> Path:
    """An archive of files and folders: a zip, or a tar that is packed as its ending says, with names as GNU's tar writes them."""
    if target.suffix == ".zip":
        with zipfile.ZipFile(target, "w") as out:
            for path in paths:
                for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
                    if file.is_file():
                        out.write(file, file.relative_to(path.parent).as_posix())
        return target
    with tarfile.open(target, "w" if target.suffix == ".tar" else "w:gz", format=tarfile.GNU_FORMAT) as out:
        for path in paths:
            out.add(path, path.name)
    return target


def _read(source: Path) -> tuple[NDArray, dict]:
    with rasterio.open(source) as file:
        numbers = [file.descriptions.index(role) + 1 for role in BANDS]
        return file.read(numbers), {"driver": "GTiff", "crs": file.crs, "transform": file.transform}


def _write(path: Path, band: NDArray, profile: dict) -> None:
    shape = {"height": band.shape[0], "width": band.shape[1], "dtype": str(band.dtype), "count": 1}
    with rasterio.open(path, "w", **{**profile, **shape}) as out:
        out.write(band, 1)
