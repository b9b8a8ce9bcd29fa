"""What is asked of an archive: plain, frozen and JSON-serialisable."""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Optional, TypeVar

from ..errors import InvalidParameter
from ..sentinel2.spectral import ROLES
from ..tiles.extent import Bounds, is_empty
from .catalogue import DEFAULT, Catalogue
from .dates import ANY, Days, check_days

# Where extents are in degrees unless somebody says otherwise.
DEGREES = "EPSG:4326"
# Per cent of the extent that clouds and their shadows may cover.
DEFAULT_CLOUD = 10.0
DEFAULT_LIMIT, MOST_SCENES = 20, 500
# Dates that are measured together at most.
MOST_DATES = 12
DEFAULT_CACHE_BYTES = 2_000_000_000
# The longest side of a piece, and the most that may be read around it.
MOST_PX, MOST_MARGIN_PX = 12_000, 512

Request = TypeVar("Request", "FindRequest", "PieceRequest")


@dataclass(frozen=True)
class Access:
    """What is needed to reach an archive and is nobody else's business: never stored, shown or logged.

    Attributes:
        user, password: of the archive; for the Copernicus Data Space the access key and the secret key of its object
            storage. Empty where none are asked for.
        cache: folder of what was read before; empty for none.
        cache_bytes: how large it may become.
    """

    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    cache: str = ""
    cache_bytes: int = DEFAULT_CACHE_BYTES

    @classmethod
    def from_dict(cls, facts: dict[str, Any]) -> Access:
        """Rebuild from JSON, as it comes beside a request. Raises InvalidParameter on unknown keys."""
        _check_keys(cls, facts, ())
        return cls(**facts)

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready dictionary, credentials and all: for the engine's standard input alone."""
        return asdict(self)


@dataclass(frozen=True)
class FindRequest:
    """Look for scenes.

    Attributes:
        extent: (xmin, ymin, xmax, ymax) in `extent_crs`.
        extent_crs: authority code or WKT.
        dates: first and last day, `YYYY-MM-DD`, both included; an empty one is no bound.
        cloud: most per cent of the extent that may be cloud or cloud shadow by the scene classification.
        catalogue: where to look.
        limit: scenes to give back at most; the search ends when there are so many.
    """

    extent: Bounds
    extent_crs: str = DEGREES
    dates: Days = ANY
    cloud: float = DEFAULT_CLOUD
    catalogue: Catalogue = DEFAULT
    limit: int = DEFAULT_LIMIT

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready dictionary; inverse of `from_dict`."""
        return {**asdict(self), "catalogue": self.catalogue.to_dict()}

    @classmethod
    def from_dict(cls, facts: dict[str, Any]) -> FindRequest:
        """Rebuild from JSON. Raises InvalidParameter on unknown or missing keys."""
        return _rebuilt(cls, facts, ("extent",))

    def validate(self) -> None:
        """Check what can be checked without asking anybody. Raises InvalidParameter."""
        _check_place(self)
        if isinstance(self.limit, bool) or not isinstance(self.limit, int) or not 1 <= self.limit <= MOST_SCENES:
            raise InvalidParameter(
                "{name} is out of range.",
                f"LIMIT = {self.limit}",
                "Give a whole number from {low} to {high}.",
                name="LIMIT",
                low=1,
                high=MOST_SCENES,
            )


@dataclass(frozen=True)
class PieceRequest:
    """Read what the archive has of an extent into a file of 10 m, ready to be super-resolved.

    The scene is the one of that id; without one, of all that `dates` leave the newest that has no more than `cloud` per
    cent of cloud over the extent. Its neighbours of the same pass, which meet it at the border of a tile, are joined on.

    Attributes:
        extent: (xmin, ymin, xmax, ymax) in `extent_crs`, snapped outward to whole pixels of the scene.
        margin_px: pixels of 10 m that are read around it as well, for whoever computes with what lies beside a pixel.
        output: path of the GeoTIFF to write; the scene classification goes beside it, see `scl_path`.
        extent_crs: authority code or WKT.
        scene: id of a scene; None takes the newest that is clear.
        dates: first and last day, as in `FindRequest`; of no concern beside an id.
        cloud: most per cent of the extent; of no concern beside an id.
        catalogue: where to look.
        bands: roles to read, all of one pixel size.
        overwrite: replace an existing output.
        count: passes that are read. With more than one these are the clearest that cover the whole extent, and the
            newest of them, or the scene that is named, is the one that the others are brought to; see `stack_path`.
        all_bands: read the bands of 20 m as well, into a file of their own grid; see `coarse_path`. Of several passes
            those of the one that the others are brought to.
    """

    extent: Bounds
    output: str
    extent_crs: str = DEGREES
    scene: Optional[str] = None
    dates: Days = ANY
    cloud: float = DEFAULT_CLOUD
    catalogue: Catalogue = DEFAULT
    bands: tuple[str, ...] = ROLES
    overwrite: bool = False
    margin_px: int = 0
    count: int = 1
    all_bands: bool = False

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready dictionary; inverse of `from_dict`."""
        return {**asdict(self), "catalogue": self.catalogue.to_dict()}

    @property
    def digest(self) -> str:
        """What two requests have in common that ask for the same, wherever it is written."""
        asked = {**self.to_dict(), "output": "", "overwrite": False}
        # As before there was a choice.
        if self.count == 1:
            del asked["count"]
        if not self.all_bands:
            del asked["all_bands"]
        return hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()[:16]

    @classmethod
    def from_dict(cls, facts: dict[str, Any]) -> PieceRequest:
        """Rebuild from JSON. Raises InvalidParameter on unknown or missing keys."""
        return _rebuilt(cls, facts, ("extent", "output"))

    def validate(self) -> None:
        """Check what can be checked without asking anybody. Raises InvalidParameter."""
        _check_place(self)
        if not self.bands or not set(self.bands) <= set(ROLES):
            raise InvalidParameter(
                "A band is not known.",
                f"BANDS = {', '.join(self.bands)}",
                "Choose among those of the model: {bands}.",
                bands=ROLES,
            )
        margin = self.margin_px
        if isinstance(margin, bool) or not isinstance(margin, int) or not 0 <= margin <= MOST_MARGIN_PX:
            raise InvalidParameter(
                "{name} is out of range.",
                f"MARGIN_PX = {margin}",
                "Give a whole number from {low} to {high}.",
                name="MARGIN_PX",
                low=0,
                high=MOST_MARGIN_PX,
            )
        if isinstance(self.count, bool) or not isinstance(self.count, int) or not 1 <= self.count <= MOST_DATES:
            raise InvalidParameter(
                "{name} is out of range.",
                f"SCENES = {self.count}",
                "Give a whole number from {low} to {high}.",
                name="SCENES",
                low=1,
                high=MOST_DATES,
            )


def scl_path(output: str) -> str:
    """Path of the scene classification that is written beside a piece.

    >>> scl_path("/tmp/farm_10m.tif")
    '/tmp/farm_10m_scl.tif'
    """
    return _beside(output, "scl")


def stack_path(output: str) -> str:
    """Path of what other dates have measured of a piece.

    >>> stack_path("/tmp/farm_10m.tif")
    '/tmp/farm_10m_stack.tif'
    """
    return _beside(output, "stack")


def coarse_path(output: str) -> str:
    """Path of the bands of 20 m that are written beside a piece.

    >>> coarse_path("/tmp/farm_10m.tif")
    '/tmp/farm_10m_coarse.tif'
    """
    return _beside(output, "coarse")


def files_of(request: PieceRequest) -> tuple[str, ...]:
    """Paths of all that may be written for a request, the piece first."""
    own = request.output
    stack = (stack_path(own),) if request.count > 1 else ()
    return (own, scl_path(own), *stack, *((coarse_path(own),) if request.all_bands else ()))


def _beside(output: str, word: str) -> str:
    stem, dot, ending = output.rpartition(".")
    return f"{stem}_{word}{dot}{ending}" if dot else f"{output}_{word}.tif"


def _check_place(request: Any) -> None:
    """See that extent, days and share of cloud can be meant. Raises InvalidParameter."""
    request.catalogue.validate()
    check_days(request.dates)
    if is_empty(request.extent):
        raise InvalidParameter(
            "The extent is empty.",
            f"EXTENT = {request.extent}",
            "Give xmin,ymin,xmax,ymax with xmin < xmax and ymin < ymax.",
        )
    xmin, ymin, xmax, ymax = request.extent
    if request.extent_crs == DEGREES and not (xmin >= -180 and xmax <= 180 and ymin >= -90 and ymax <= 90):
        raise InvalidParameter(
            "The extent is not in degrees, and its CRS is not named.",
            f"EXTENT = {request.extent}",
            "Name the CRS, as in xmin,xmax,ymin,ymax [EPSG:32618].",
        )
    cloud = request.cloud
    if isinstance(cloud, (bool, str)) or not (math.isfinite(cloud) and 0 <= cloud <= 100):
        raise InvalidParameter(
            "{name} is out of range.",
            f"CLOUD = {cloud}",
            "Give a number from {low} to {high}.",
            name="CLOUD",
            low=0,
            high=100,
        )


def _check_keys(kind: Any, facts: dict[str, Any], needed: tuple[str, ...]) -> None:
    unknown = sorted(set(facts) - {f.name for f in fields(kind)})
    if unknown or not set(needed) <= set(facts):
        raise InvalidParameter(
            "The request is not understood.",
            ", ".join(unknown) or ", ".join(needed),
            "Use one version of the plugin throughout.",
        )


def _rebuilt(kind: type[Request], facts: dict[str, Any], needed: tuple[str, ...]) -> Request:
    _check_keys(kind, facts, needed)
    facts = {**facts, "extent": tuple(float(v) for v in facts["extent"])}
    for name in ("dates", "bands"):
        if name in facts:
            facts[name] = tuple(str(v) for v in facts[name])
    if "catalogue" in facts:
        facts["catalogue"] = Catalogue.from_dict(facts["catalogue"])
    return kind(**facts)
