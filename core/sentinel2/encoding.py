"""How DN of a band become reflectance: what its tags, its product or the metadata that it has inherited say of it.

One rule for the engine and for QGIS, which ask GDAL each in its own process.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Callable, Optional

from ..errors import BandGridMismatch
from ..text import Text
from .bands import QUANTIFICATION, encoding_of
from .imagery import Product
from .virtual import sources_of

# From this processing baseline on, DN = quantification value x reflectance + 1000, if nobody says otherwise.
OFFSET_SINCE, OFFSET = 4.0, -1000.0
# What Sen2Cor calls products that it made on a user's machine, which have the offset if the day's level-1C products do.
_OWN_BASELINE, _OFFSET_DAY = 99.0, "2022-01-25"
# Under these names GDAL's driver for Sentinel-2 products gives the metadata of a product to its dataset or, the last two,
# to each band; copies of the dataset inherit them.
_BASELINE, _LEVEL, _START = "PROCESSING_BASELINE", "PROCESSING_LEVEL", "PRODUCT_START_TIME"
_NODATA = "SPECIAL_VALUE_NODATA"
_QUANTIFICATIONS = ("BOA_QUANTIFICATION_VALUE", "QUANTIFICATION_VALUE")
_OFFSETS = ("BOA_ADD_OFFSET", "RADIO_ADD_OFFSET")
_INHERITED = (_BASELINE, _LEVEL, _START, _NODATA, *_QUANTIFICATIONS, *_OFFSETS)
# Fewer bits hold no DN of a product.
_INTEGERS = ("uint16", "int16", "uint32", "int32", "uint64", "int64")
# How deep virtual rasters are looked into that are made of others.
_NESTED = 3

Metadata = Mapping[str, str]


@dataclass(frozen=True)
class Encoding:
    """reflectance = (DN + offset) / quantification.

    Attributes:
        quantification: DN per unit of reflectance.
        offset: DN added before dividing.
        nodata: DN that means "not measured", None if there is none.
        origin: where quantification and offset come from, in words.
    """

    quantification: float
    offset: float
    nodata: Optional[float]
    origin: Text


@dataclass(frozen=True)
class StoredFacts:
    """What GDAL says of a band.

    Attributes:
        dtype: numpy name of the data type that is stored.
        scale, offset: its tags; 1 (or 0) and 0 where there are none.
        nodata: its NoData tag.
        metadata: that of the dataset, and of the band.
    """

    dtype: str
    scale: float = 1.0
    offset: float = 0.0
    nodata: Optional[float] = None
    metadata: Metadata = field(default_factory=dict)

    @property
    def bare(self) -> bool:
        """Whether these are integers as products hold them, of which no tag says what they mean."""
        return self.dtype in _INTEGERS and self.scale in (0.0, 1.0) and self.offset == 0


def encoding_for(facts: StoredFacts, product: Optional[Product], whole: bool = False) -> Encoding:
    """The encoding of a band, unless the user gives another one.

    Tags of the band come first: somebody has given it some. Then counts the product that it is of, then metadata of a
    product that it has inherited, then what its data type suggests. Values that are no integers are no DN of a product.

    Args:
        facts: of the band.
        product: that its values are of, None if there is none.
        whole: whether the band was opened as the product, whose say is the last then.
    """
    if product is not None and whole:
        return Encoding(product.quantification, product.offset, product.nodata, product.origin)
    nodata = facts.nodata
    if nodata is None and facts.dtype in _INTEGERS:
        nodata = product.nodata if product is not None else None
        nodata = _number(facts.metadata, _NODATA) if nodata is None else nodata
    if facts.bare and product is not None and product.encoded:
        return Encoding(product.quantification, product.offset, nodata, product.origin)
    inherited = _inherited(facts.metadata) if facts.bare else None
    if inherited is not None:
        return Encoding(inherited[0], inherited[1], nodata, inherited[2])
    quantification, offset, origin = encoding_of(facts.dtype, facts.scale, facts.offset)
    return Encoding(quantification, offset, nodata, origin)


def agreed(products: Iterable[Product], path: str) -> Optional[Product]:
    """One of the products that a virtual raster takes its values from, to stand for all of them; None if there is none.

    Raises:
        BandGridMismatch: they differ in encoding, so that no one encoding is right.
    """
    found = list(products)
    if len({(each.quantification, each.offset, each.nodata) for each in found}) > 1:
        raise _differing(path)
    return found[0] if found else None


def metadata_for(
    path: str, own: Metadata, read: Callable[[str], Optional[Metadata]], nested: int = _NESTED
) -> Metadata:
    """Metadata of Sentinel-2 products that a raster has; a virtual one without any has what all its sources have.

    Args:
        path: of the raster.
        own: its metadata.
        read: gives the metadata of a source, None if it cannot be opened.

    Raises:
        BandGridMismatch: the sources differ in encoding.
    """
    kept = {name: own[name] for name in _INHERITED if name in own}
    if kept or not nested:
        return kept
    found = []
    for source in sources_of(path):
        said = read(source)
        found.append({} if said is None else metadata_for(source, said, read, nested - 1))
    encodings = {(*(_inherited(each) or (QUANTIFICATION, 0.0))[:2], each.get(_NODATA)) for each in found}
    if len(encodings) > 1 and all(found):
        raise _differing(path)
    return found[0] if len(encodings) == 1 else {}


def _differing(path: str) -> BandGridMismatch:
    return BandGridMismatch(
        "The files that the virtual raster is made of differ in scale, offset or NoData.",
        path,
        "Bring them to one encoding first, or make a virtual raster of those that agree.",
    )


def _inherited(metadata: Metadata) -> Optional[tuple[float, float, Text]]:
    """Quantification value, offset and origin that the metadata of a product give; None where they give neither."""
    quantification = next((v for name in _QUANTIFICATIONS if (v := _number(metadata, name))), None)
    offset = next((v for name in _OFFSETS if (v := _number(metadata, name)) is not None), None)
    baseline = _number(metadata, _BASELINE)
    if quantification is None and offset is None and baseline is None:
        return None
    if offset is None:
        offset = offset_since(baseline or 0.0, metadata.get(_START, ""))
    return quantification or QUANTIFICATION, offset, _origin(metadata)


def offset_since(baseline: float, sensed: str = "") -> float:
    """The offset (DN) of products of a processing baseline; `sensed`, ISO 8601, tells where the baseline does not."""
    if baseline >= _OWN_BASELINE:
        return OFFSET if sensed >= _OFFSET_DAY else 0.0
    return OFFSET if baseline >= OFFSET_SINCE else 0.0


def _origin(metadata: Metadata) -> Text:
    level, baseline = metadata.get(_LEVEL, "").replace("Level-", "L"), metadata.get(_BASELINE, "")
    if level and baseline:
        return Text("{level} metadata, processing baseline {baseline}", level=level, baseline=baseline)
    return Text("Sentinel-2 metadata of the raster")


def _number(metadata: Metadata, name: str) -> Optional[float]:
    try:
        return float(metadata[name])
    except (KeyError, ValueError):
        return None
