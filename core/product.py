"""Sentinel-2 products as they are distributed: where their bands are, and how their DN become reflectance.

Reads the product's and the tile's own metadata (MTD_MSIL1C.xml or MTD_MSIL2A.xml, MTD_TL.xml) from a SAFE folder or its
zip, without GDAL, so that QGIS's process can say the same as the engine. Element names after the Sentinel-2 Products
Specification Document (S2-PDGS-TAS-DI-PSD), issue 14 and 15.
"""

from __future__ import annotations

import os
import re
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Optional
from xml.etree import ElementTree  # nosec B405 # only for the names of its errors and elements
from xml.sax.saxutils import escape  # nosec B406 # escapes, parses nothing

from .errors import MissingBands, NotARaster
from .remote import is_remote
from .sentinel2 import ALL_BANDS, ROLES
from .text import Text
from .virtual import parse_xml, sources_of

METADATA = re.compile(r"MTD_MSI(L1C|L2A)\.xml$")
SUBDATASET = re.compile(r"SENTINEL2_L[12][AC]:(.+\.(?:xml|zip)):", re.IGNORECASE)
IMAGE = re.compile(r"_(B\d[0-9A]|SCL)(?:_(10|20|60)m)?(?:\.jp2)?$")
# A granule's images lie four folders below the product's metadata at most.
DEPTH = 5
_SCL = "SCL"
# How deep virtual rasters are looked into that are made of others.
_NESTED = 3


@dataclass(frozen=True)
class Product:
    """One tile of one acquisition.

    Attributes:
        metadata: path of the product's metadata, as GDAL opens it.
        level: L1C or L2A.
        baseline: processing baseline, such as `05.09`.
        sensing_time: as the metadata says, ISO 8601.
        quantification: DN per unit of reflectance.
        offsets: DN added before dividing, by band; empty before processing baseline 04.00.
        nodata: DN that means "not measured".
        bands: path of each 10 m band that is there by role, as GDAL opens it.
        scl: path of the scene classification, None for L1C.
        crs: authority code.
        width_px, height_px, left, top, pixel: the 10 m grid; `left`, `top` and `pixel` in CRS units.
    """

    metadata: str
    level: str
    baseline: str
    sensing_time: str
    quantification: float
    offsets: dict[str, float]
    nodata: float
    bands: dict[str, str]
    scl: Optional[str]
    crs: str
    width_px: int
    height_px: int
    left: float
    top: float
    pixel: float

    @property
    def offset(self) -> float:
        """That of the 10 m bands. Raises NotARaster when they differ, which no published baseline does."""
        found = {self.offsets.get(role, 0.0) for role in ROLES}
        if len(found) > 1:
            raise NotARaster("The bands of the product differ in offset.", self.metadata, "Give OFFSET by hand.")
        return found.pop()

    def check_whole(self) -> None:
        """Raises MissingBands when images that the metadata names are not there."""
        missing = [role for role in ROLES if role not in self.bands]
        if missing:
            raise MissingBands(
                "Images of the product are missing.",
                f"{self.metadata}: {', '.join(missing)}",
                "Download the product again, or open the images that are there one by one.",
            )

    @property
    def origin(self) -> Text:
        """Where quantification value and offset come from."""
        return Text("{level} metadata, processing baseline {baseline}", level=self.level, baseline=self.baseline)

    def vrt(self) -> str:
        """One 10 m virtual raster of all bands: named, with scale, offset and NoData, so that any program agrees."""
        scale, offset = 1 / self.quantification, self.offset / self.quantification
        bands = "".join(
            f'<VRTRasterBand dataType="UInt16" band="{number}"><Description>{role}</Description>'
            f"<NoDataValue>{self.nodata:g}</NoDataValue><Offset>{offset:.17g}</Offset><Scale>{scale:.17g}</Scale>"
            f'<SimpleSource><SourceFilename relativeToVRT="0">{escape(path)}</SourceFilename>'
            f'<SourceBand>1</SourceBand><SourceProperties RasterXSize="{self.width_px}" RasterYSize="{self.height_px}" '
            'DataType="UInt16" BlockXSize="1024" BlockYSize="1024"/></SimpleSource></VRTRasterBand>'
            for number, (role, path) in enumerate(self.bands.items(), start=1)
        )
        transform = f"{self.left!r}, {self.pixel!r}, 0, {self.top!r}, 0, {-self.pixel!r}"
        return (
            f'<VRTDataset rasterXSize="{self.width_px}" rasterYSize="{self.height_px}"><SRS>{self.crs}</SRS>'
            f'<GeoTransform>{transform}</GeoTransform><Metadata><MDI key="PROCESSING_BASELINE">{escape(self.baseline)}'
            f'</MDI><MDI key="SENSING_TIME">{escape(self.sensing_time)}</MDI><MDI key="PRODUCT_LEVEL">{self.level}</MDI>'
            f"</Metadata>{bands}</VRTDataset>\n"
        )


@dataclass(frozen=True)
class _Files:
    """The files of one product, in a folder or in a zip; `root` is the folder, in the zip where there is one."""

    root: PurePosixPath
    archive: Optional[str] = None

    @classmethod
    def of(cls, root: str, archive: Optional[str] = None) -> _Files:
        # GDAL may stand in another folder than we do.
        if archive is None:
            return cls(PurePosixPath(Path(root).absolute().as_posix()))
        return cls(PurePosixPath(root), os.path.abspath(archive))

    def read(self, name: str) -> bytes:
        if self.archive is None:
            return Path(self.root, name).read_bytes()
        with zipfile.ZipFile(self.archive) as file:
            return file.read(str(self.root / name))

    def there(self, names: Iterable[str]) -> set[str]:
        """Those of some files that exist."""
        if self.archive is None:
            return {name for name in names if Path(self.root, name).is_file()}
        with zipfile.ZipFile(self.archive) as file:
            inside = set(file.namelist())
        return {name for name in names if str(self.root / name) in inside}

    def changed(self, name: str) -> tuple[int, int]:
        """When the archive, or a file in a folder, was last changed, and its size."""
        found = os.stat(self.archive or Path(self.root, name))
        return found.st_mtime_ns, found.st_size

    def path(self, name: str) -> str:
        """As GDAL opens it."""
        if self.archive is None:
            return str(Path(self.root, name))
        return f"/vsizip/{Path(self.archive).as_posix()}/{self.root / name}"


def is_container(path: str) -> bool:
    """Whether a path names a whole product: a SAFE folder, its zip, or its metadata file."""
    return _locate(path) is not None


def read_product(path: str) -> Optional[Product]:
    """The product that a path names, lies in or refers to; None if there is none.

    Args:
        path: a SAFE folder, its zip, its metadata file, a subdataset of GDAL's SENTINEL2 driver, an image within, or a
            virtual raster (.vrt) whose values are all those of one product's images.

    Raises:
        NotARaster: the metadata cannot be understood.
        MissingBands: images that it names are not there; of no concern to one that is, nor to a virtual raster, which
            has its own.
    """
    whole = _locate(path)
    found = whole or _around(path) or _beneath(path)
    if found is None:
        return None
    files, name = found
    try:
        product, images = _understood(files, name, files.changed(name))
        there = files.there(images.values())
    except (LookupError, StopIteration, ValueError, OSError, ElementTree.ParseError, zipfile.BadZipFile) as error:
        raise NotARaster(
            "The product's metadata cannot be understood.",
            f"{files.path(name)}: {error}",
            "Download the product again, or copy the images that you need out of its folder and open those.",
        ) from error
    # Archives may have left out what is not needed.
    bands = {role: band for role, band in product.bands.items() if images[role] in there}
    product = replace(product, bands=bands, scl=product.scl if images.get(_SCL) in there else None)
    if whole is not None or SUBDATASET.match(path):
        product.check_whole()
    return product


def _locate(path: str) -> Optional[tuple[_Files, str]]:
    """The files of a product and the name of its metadata, from the path of the whole."""
    within = SUBDATASET.match(path)
    if within:
        return None
    if path.startswith("/vsizip/") and METADATA.search(path):
        archive, inside = archive_of(path), PurePosixPath(path.partition(".zip/")[2])
        return (_Files.of(str(inside.parent), archive), inside.name) if os.path.isfile(archive) else None
    if os.path.isdir(path):
        try:
            names = [name for name in sorted(os.listdir(path)) if METADATA.match(name)]
        except OSError:
            # Whoever may not look into a folder may still be allowed to open a file in it.
            return None
        return (_Files.of(path), names[0]) if names else None
    if not os.path.isfile(path):
        return None
    if METADATA.match(os.path.basename(path)):
        return _Files.of(os.path.dirname(os.path.abspath(path))), os.path.basename(path)
    if path.lower().endswith(".zip") and zipfile.is_zipfile(path):
        try:
            with zipfile.ZipFile(path) as file:
                members = [PurePosixPath(name) for name in sorted(file.namelist()) if METADATA.search(name)]
        except (OSError, zipfile.BadZipFile):
            return None
        if members:
            return _Files.of(str(members[0].parent), path), members[0].name
    return None


def archive_of(path: str) -> str:
    """The zip of a path within, as GDAL writes it: `/vsizip//home/a.zip/b` or `/vsizip/C:/a.zip/b`."""
    archive = path[len("/vsizip/") :].partition(".zip/")[0] + ".zip"
    return archive if os.path.exists(archive) else f"/{archive}"


def _around(path: str) -> Optional[tuple[_Files, str]]:
    """The product that an image or a subdataset belongs to."""
    within = SUBDATASET.match(path)
    if within:
        return _locate(within.group(1))
    # The folders of an address are not those of this machine.
    if not IMAGE.search(path) or is_remote(path):
        return None
    if path.startswith("/vsizip/"):
        return _locate(archive_of(path))
    for folder in list(Path(path).absolute().parents)[:DEPTH]:
        if folder.is_dir():
            found = _locate(str(folder))
            if found is not None:
                return found
    return None


def _beneath(path: str, nested: int = _NESTED) -> Optional[tuple[_Files, str]]:
    """The one product that a virtual raster has all its values from."""
    product = None
    for name in sources_of(path):
        found = _around(name) or (_beneath(name, nested - 1) if nested else None)
        if found is None or product not in (None, found):
            return None
        product = found
    return product


@lru_cache(maxsize=16)
def _understood(files: _Files, name: str, _changed: tuple[int, int]) -> tuple[Product, dict[str, str]]:
    """What the metadata says, and the images by role; parsed once, as forms ask at every change of the map."""
    root = parse_xml(files.read(name))
    level = _first(METADATA.findall(name))
    images = {role: f"{image}.jp2" for image in _either(root, "IMAGE_FILE") for role in _role(image)}
    granules = {PurePosixPath(image).parts[1] for image in images.values()}
    if len(granules) != 1:
        raise ValueError(f"{len(granules)} tiles in one product")
    granule = granules.pop()
    tile = parse_xml(files.read(f"GRANULE/{granule}/MTD_TL.xml"))
    size = next(item for item in tile.iter() if _tag(item) == "Size" and item.get("resolution") == "10")
    place = next(item for item in tile.iter() if _tag(item) == "Geoposition" and item.get("resolution") == "10")
    quantification = _either(root, "BOA_QUANTIFICATION_VALUE" if level == "L2A" else "QUANTIFICATION_VALUE")
    offsets = [item for item in root.iter() if _tag(item) in ("BOA_ADD_OFFSET", "RADIO_ADD_OFFSET")]
    nodata = [
        float(_first(_texts(item, "SPECIAL_VALUE_INDEX")))
        for item in root.iter()
        if _tag(item) == "Special_Values" and _texts(item, "SPECIAL_VALUE_TEXT") == ["NODATA"]
    ]
    product = Product(
        metadata=files.path(name),
        level=level,
        baseline=_first(_texts(root, "PROCESSING_BASELINE")),
        sensing_time=_first(_texts(tile, "SENSING_TIME") or _texts(root, "PRODUCT_START_TIME")),
        quantification=float(_first(quantification)),
        offsets={ALL_BANDS[int(item.get("band_id", ""))]: float(item.text or "") for item in offsets},
        nodata=nodata[0] if nodata else 0.0,
        bands={role: files.path(images[role]) for role in sorted(ROLES) if role in images},
        scl=files.path(images[_SCL]) if _SCL in images else None,
        crs=_first(_texts(tile, "HORIZONTAL_CS_CODE")),
        width_px=int(_first(_texts(size, "NCOLS"))),
        height_px=int(_first(_texts(size, "NROWS"))),
        left=float(_first(_texts(place, "ULX"))),
        top=float(_first(_texts(place, "ULY"))),
        pixel=float(_first(_texts(place, "XDIM"))),
    )
    return product, images


def _role(image: str) -> list[str]:
    """The role of a 10 m image or of the scene classification; none for other images."""
    found = IMAGE.search(image)
    if found is None:
        return []
    role, resolution = found.groups()
    wanted = (role == _SCL and resolution == "20") or (role in ROLES and resolution in (None, "10"))
    return [role] if wanted else []


def _tag(item: ElementTree.Element) -> str:
    return str(item.tag).rpartition("}")[2]


def _texts(item: ElementTree.Element, tag: str) -> list[str]:
    return [(child.text or "").strip() for child in item.iter() if _tag(child) == tag]


def _either(item: ElementTree.Element, tag: str) -> list[str]:
    """Texts of a tag by its name, or by the one that it had in level-2A products until 2018."""
    return _texts(item, tag) or _texts(item, f"{tag}_2A") or _texts(item, f"L2A_{tag}")


def _first(found: list[str]) -> str:
    if not found:
        raise ValueError("an entry is missing")
    return found[0]
