"""Sentinel-2 products: what is known of one, and the virtual raster of its bands on the 10 m grid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Callable, Optional
from xml.sax.saxutils import escape  # nosec B406 # escapes, parses nothing

from ..errors import BandGridMismatch, MissingBands, NotARaster, SuperResolutionError
from ..text import Text
from .bands import QUANTIFICATION, ROLES, TEN_BANDS, encoding_of

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
# How far, in 10 m pixels, two grids may be apart that are meant to be one.
_TOLERANCE_PX = 0.01


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

    @property
    def encoding(self) -> tuple[str, float, float, Optional[float]]:
        """How its values are stored, wherever it lies."""
        return self.dtype, self.scale, self.offset, self.nodata


ReadImage = Callable[[str], Image]


@dataclass(frozen=True)
class Product:
    """One tile of one acquisition, or a mosaic of many.

    Attributes:
        metadata: path of the product's metadata, or of what holds its images, as GDAL opens it.
        level: such as L1C or L2A, empty where nobody says.
        bands: path of each band on the 10 m grid that is there by role, as GDAL opens it; resampled ones of 20 m too.
        coarse: path of each 20 m band that is there by role, as GDAL opens it; those that are encoded as the others.
        baseline: processing baseline, such as `05.09`; empty for products that have none.
        sensing_time: as the metadata says, ISO 8601; empty where nobody says.
        quantification: DN per unit of reflectance.
        offsets: DN added before dividing, by band; empty before processing baseline 04.00.
        nodata: DN that means "not measured", None if there is none.
        scl: path of the scene classification, None without one.
        origin: where quantification value and offset come from.
        image: of the 10 m bands; None where only the images themselves tell.
        coarse_images: of the 20 m bands by role, as far as they are known.
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
    coarse_images: dict[str, Image] = field(default_factory=dict)
    encoded: bool = True
    required: tuple[str, ...] = ROLES

    @property
    def offset(self) -> float:
        """That of the 10 m bands. Raises NotARaster when they differ, which no published baseline does."""
        own = [role for role in self.bands if role in ROLES]
        found = {self.offset_of(role) for role in own or self.bands or ROLES}
        if len(found) > 1:
            raise NotARaster("The bands of the product differ in offset.", self.metadata, "Give OFFSET by hand.")
        return found.pop()

    def offset_of(self, role: str) -> float:
        """DN added before dividing of any band, of 10 m or of 20 m."""
        return self.offsets.get(role, 0.0)

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
        """The product with all that only its images tell; a 20 m band that cannot be used is left out.

        Args:
            read: asks GDAL for an image.

        Raises:
            BandGridMismatch: the images of the 10 m bands differ in grid or encoding.
        """
        if self.image is not None:
            return self
        own = {role: path for role, path in self.bands.items() if role in ROLES}
        images = {role: read(path) for role, path in own.items()}
        first = next(iter(images.values()))
        for role, image in images.items():
            if image != first:
                raise BandGridMismatch(
                    "The bands differ in grid, data type, scale, offset or NoData.",
                    f"{self.bands[role]}: {role}",
                    "Bring them onto one grid and to one encoding first.",
                )
        others = {role: path for role, path in {**self.bands, **self.coarse}.items() if role not in own}
        tried = {role: _tried(read, path) for role, path in others.items()}
        found = {role: each for role, each in tried.items() if each is not None and each.encoding == first.encoding}
        coarse = {role: image for role, image in found.items() if image != first}
        nodata = self.nodata if first.nodata is None else first.nodata
        product = replace(
            self,
            bands={**own, **{role: others[role] for role, image in found.items() if image == first}},
            coarse={role: others[role] for role in coarse},
            image=first,
            coarse_images=coarse,
            nodata=nodata,
        )
        if self.encoded:
            return product
        quantification, offset, origin = encoding_of(first.dtype, first.scale, first.offset)
        offsets = dict.fromkeys((*product.bands, *coarse), offset)
        return replace(product, quantification=quantification, offsets=offsets, origin=origin)

    def vrt(self, roles: Optional[Sequence[str]] = None) -> str:
        """One 10 m virtual raster of bands, in the order of products: named, with scale, offset and NoData, so that any
        program agrees. Each value of a 20 m band stands in the four pixels that it was measured over.

        Args:
            roles: those to take, as far as they are there; None takes all that lie on the 10 m grid.

        Raises:
            NotARaster: its values are of no type that bands may have.
            BandGridMismatch: a 20 m band does not lie on the grid of the others.
        """
        image = self.image
        if image is None or image.dtype not in _GDAL_TYPES:
            raise NotARaster("The images of the product hold no numbers that are reflectance.", self.metadata)
        wanted = self.bands if roles is None else roles
        there = {*self.bands, *(role for role in self.coarse if role in self.coarse_images)}
        taken = [role for role in TEN_BANDS if role in wanted and role in there]
        bands = "".join(self._band(role, number, image) for number, role in enumerate(taken, start=1))
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

    def _band(self, role: str, number: int, image: Image) -> str:
        """A band of the virtual raster. Raises BandGridMismatch."""
        kind, scale = _GDAL_TYPES[image.dtype], 1 / self.quantification
        nodata = "" if self.nodata is None else f"<NoDataValue>{self.nodata:.17g}</NoDataValue>"
        own, path, place = image, self.bands.get(role), ""
        if path is None:
            own, path = self.coarse_images[role], self.coarse[role]
            place = _place(own, image, f"{path}: {role}")
        return (
            f'<VRTRasterBand dataType="{kind}" band="{number}"><Description>{role}</Description>'
            f"{nodata}<Offset>{self.offset_of(role) / self.quantification:.17g}</Offset><Scale>{scale:.17g}</Scale>"
            f'<SimpleSource><SourceFilename relativeToVRT="0">{escape(path)}</SourceFilename>'
            f'<SourceBand>1</SourceBand><SourceProperties RasterXSize="{own.width_px}" RasterYSize="{own.height_px}" '
            f'DataType="{kind}" BlockXSize="1024" BlockYSize="1024"/>{place}</SimpleSource></VRTRasterBand>'
        )


def _tried(read: ReadImage, path: str) -> Optional[Image]:
    """An image, None if it cannot be read."""
    try:
        return read(path)
    except SuperResolutionError:
        return None


def _place(coarse: Image, fine: Image, where: str) -> str:
    """Where an image of twice the pixel size lies on a grid, as virtual rasters say it. Raises BandGridMismatch."""
    x, width, across_x, y, across_y, height = fine.transform
    right, down = coarse.transform[0] - x, coarse.transform[3] - y
    area = width * height - across_x * across_y
    col, row = (right * height - down * across_x) / area, (down * width - right * across_y) / area
    size = max(map(abs, (width, height, across_x, across_y)))
    sides = zip((coarse.transform[n] for n in (1, 2, 4, 5)), (width, across_x, across_y, height))
    # What lies beyond the image has no values: less than one pixel of it, as clipping leaves it, may be missing.
    ends = (col + 2 * coarse.width_px - fine.width_px, row + 2 * coarse.height_px - fine.height_px)
    if (
        coarse.crs != fine.crs
        or any(abs(side - 2 * half) > _TOLERANCE_PX * size for side, half in sides)
        or any(abs(offset - round(offset)) > _TOLERANCE_PX for offset in (col, row))
        or max(col, row) >= 2
        or min(ends) <= -2
    ):
        raise BandGridMismatch(
            "A 20 m band does not lie on the grid of the 10 m bands.",
            where,
            "Bring it onto 20 m pixels of which each covers four of the 10 m bands, over the same ground.",
        )
    return (
        f'<SrcRect xOff="0" yOff="0" xSize="{coarse.width_px}" ySize="{coarse.height_px}"/>'
        f'<DstRect xOff="{round(col)}" yOff="{round(row)}" xSize="{2 * coarse.width_px}" ySize="{2 * coarse.height_px}"/>'
    )
