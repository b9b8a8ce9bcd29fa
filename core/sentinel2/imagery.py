"""Sentinel-2 products: what is known of one, and the virtual raster of its 10 m bands."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Callable, Optional
from xml.sax.saxutils import escape  # nosec B406 # escapes, parses nothing

from ..errors import BandGridMismatch, MissingBands, NotARaster
from ..text import Text
from .bands import QUANTIFICATION, ROLES, encoding_of

_GDAL_TYPES = {
    "uint8": "Byte",
    "int8": "Int8",
    "uint16": "UInt16",
    "int16": "Int16",
    "uint32": "UInt32",
    "int32": "Int32",
    "float32": "Float32",
    "float64": "Float64",
}


@dataclass(frozen=True)
class Image:
    """What is known of an image: its grid, and how its values are stored.

    Attributes:
        width_px, height_px: its size.
        transform: from column and row to the ground, in the order of GDAL.
        crs: authority code or WKT.
        dtype: numpy name of the data type.
        scale, offset, nodata: tags; 1, 0 and None where there are none. NaN is `math.nan` itself, which equals itself here.
    """

    width_px: int
    height_px: int
    transform: tuple[float, ...]
    crs: str
    dtype: str = "uint16"
    scale: float = 1.0
    offset: float = 0.0
    nodata: Optional[float] = None


ReadImage = Callable[[str], Image]


@dataclass(frozen=True)
class Product:
    """One tile of one acquisition, or a mosaic of many.

    Attributes:
        metadata: path of the product's metadata, or of what holds its images, as GDAL opens it.
        level: such as L1C or L2A, empty where nobody says.
        bands: path of each 10 m band that is there by role, as GDAL opens it.
        coarse: path of each 20 m band that is there by role, as GDAL opens it.
        baseline: processing baseline, such as `05.09`; empty for products that have none.
        sensing_time: as the metadata says, ISO 8601; empty where nobody says.
        quantification: DN per unit of reflectance.
        offsets: DN added before dividing, by band; empty before processing baseline 04.00.
        nodata: DN that means "not measured", None if there is none.
        scl: path of the scene classification, None without one.
        origin: where quantification value and offset come from.
        image: of the 10 m bands; None where only the images themselves tell.
        encoded: whether the metadata give quantification value and offset; otherwise the images tell.
        required: bands without which the product is not whole.
    """

    metadata: str
    level: str
    bands: dict[str, str]
    coarse: dict[str, str] = field(default_factory=dict)
    baseline: str = ""
    sensing_time: str = ""
    quantification: float = QUANTIFICATION
    offsets: dict[str, float] = field(default_factory=dict)
    nodata: Optional[float] = None
    scl: Optional[str] = None
    origin: Text = field(default_factory=lambda: Text("metadata of the product"))
    image: Optional[Image] = None
    encoded: bool = True
    required: tuple[str, ...] = ROLES

    @property
    def offset(self) -> float:
        """That of the 10 m bands. Raises NotARaster when they differ, which no published baseline does."""
        found = {self.offsets.get(role, 0.0) for role in self.bands or ROLES}
        if len(found) > 1:
            raise NotARaster("The bands of the product differ in offset.", self.metadata, "Give OFFSET by hand.")
        return found.pop()

    def check_whole(self) -> None:
        """Raises MissingBands when images that the metadata names are not there."""
        missing = [role for role in self.required if role not in self.bands]
        if missing:
            raise MissingBands(
                "Images of the product are missing.",
                f"{self.metadata}: {', '.join(missing)}",
                "Download the product again, or open the images that are there one by one.",
            )

    def measured(self, read: ReadImage) -> Product:
        """The product with all that only its images tell.

        Args:
            read: asks GDAL for an image.

        Raises:
            BandGridMismatch: the images differ in grid or encoding.
        """
        if self.image is not None:
            return self
        images = {role: read(path) for role, path in self.bands.items()}
        first = next(iter(images.values()))
        for role, image in images.items():
            if image != first:
                raise BandGridMismatch(
                    "The bands differ in grid, data type, scale, offset or NoData.",
                    f"{self.bands[role]}: {role}",
                    "Bring them onto one grid and to one encoding first.",
                )
        nodata = self.nodata if first.nodata is None else first.nodata
        if self.encoded:
            return replace(self, image=first, nodata=nodata)
        quantification, offset, origin = encoding_of(first.dtype, first.scale, first.offset)
        offsets = dict.fromkeys(self.bands, offset)
        return replace(self, image=first, nodata=nodata, quantification=quantification, offsets=offsets, origin=origin)

    def vrt(self) -> str:
        """One 10 m virtual raster of all bands: named, with scale, offset and NoData, so that any program agrees.

        Raises:
            NotARaster: its values are of no type that bands may have.
        """
        image = self.image
        if image is None or image.dtype not in _GDAL_TYPES:
            raise NotARaster("The images of the product hold no numbers that are reflectance.", self.metadata)
        kind, scale, offset = _GDAL_TYPES[image.dtype], 1 / self.quantification, self.offset / self.quantification
        nodata = "" if self.nodata is None else f"<NoDataValue>{self.nodata:.17g}</NoDataValue>"
        bands = "".join(
            f'<VRTRasterBand dataType="{kind}" band="{number}"><Description>{role}</Description>'
            f"{nodata}<Offset>{offset:.17g}</Offset><Scale>{scale:.17g}</Scale>"
            f'<SimpleSource><SourceFilename relativeToVRT="0">{escape(path)}</SourceFilename>'
            f'<SourceBand>1</SourceBand><SourceProperties RasterXSize="{image.width_px}" RasterYSize="{image.height_px}" '
            f'DataType="{kind}" BlockXSize="1024" BlockYSize="1024"/></SimpleSource></VRTRasterBand>'
            for number, (role, path) in enumerate(self.bands.items(), start=1)
        )
        said = {
            "PROCESSING_BASELINE": self.baseline,
            "SENSING_TIME": self.sensing_time,
            "PRODUCT_LEVEL": self.level,
        }
        entries = "".join(f'<MDI key="{key}">{escape(value)}</MDI>' for key, value in said.items() if value)
        return (
            f'<VRTDataset rasterXSize="{image.width_px}" rasterYSize="{image.height_px}"><SRS>{escape(image.crs)}</SRS>'
            f"<GeoTransform>{', '.join(map(repr, image.transform))}</GeoTransform><Metadata>{entries}</Metadata>{bands}"
            "</VRTDataset>\n"
        )
