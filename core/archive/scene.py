"""What an archive gives back: scenes that were found, and pieces that were read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any, Optional

# How tags of a piece begin that say where it is from; a result that is made of it has them too.
SOURCE_TAG, COPYRIGHT_TAG = "SUBPIXEL_SOURCE_", "TIFFTAG_COPYRIGHT"
# The digest of the request that made a piece.
REQUEST_TAG = f"{SOURCE_TAG}REQUEST"
# Outer ring of a footprint, degrees, first point repeated at the end: ((lon, lat), ...); one for each polygon.
Rings = tuple[tuple[tuple[float, float], ...], ...]


@dataclass(frozen=True)
class FoundScene:
    """One scene that meets the extent.

    Scenes of one pass, which meet at the borders of tiles, share `group`; a piece of any of them is joined from all.
    Numbers that begin with `group_` are of all of them together, and decide on order and choice.

    Attributes:
        id: of the STAC item; what `PieceRequest.scene` takes.
        collection: id of the collection that it is of.
        time: when it was sensed, ISO 8601 in UTC.
        platform: such as `sentinel-2b`, empty where nobody says.
        tile: of the military grid, such as `18SVG`; empty where nobody says.
        orbit: relative orbit, None where nobody says.
        baseline: of the processing, such as `05.10`; empty where nobody says.
        cloud: per cent of its measured pixels in the extent that are cloud or cloud shadow; None where it has no
            scene classification or measured nothing there.
        covered: per cent of the extent that it has measured.
        group: day and orbit, such as `2024-06-01 R054`.
        group_cloud, group_covered: the same as above of all scenes of the group.
        footprint: polygons, degrees.
        thumbnail: address of a small picture, without a signature; empty without one.
        epsg: code of the CRS that its pixels are in, None where nobody says.
    """

    id: str
    collection: str
    time: str
    platform: str
    tile: str
    orbit: Optional[int]
    baseline: str
    cloud: Optional[float]
    covered: float
    group: str
    group_cloud: Optional[float]
    group_covered: float
    footprint: Rings
    thumbnail: str
    epsg: Optional[int]

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready dictionary; inverse of `from_dict`."""
        return asdict(self)

    @classmethod
    def from_dict(cls, facts: dict[str, Any]) -> FoundScene:
        """Rebuild from JSON."""
        rings = tuple(tuple((float(x), float(y)) for x, y in ring) for ring in facts["footprint"])
        return cls(**{**facts, "footprint": rings})


@dataclass(frozen=True)
class FindResult:
    """Scenes, best first: of the groups that cover the whole extent the newest, then of the others; within a group the
    scene that covers most.

    Attributes:
        scenes: no more than were asked for, but never a part of a group.
        catalogue: name of where they were found.
        looked_at: scenes that the catalogue had for extent and dates, as far as they were looked at.
        too_cloudy: how many of them had more cloud than was asked for.
        bytes_read: over the network.
    """

    scenes: tuple[FoundScene, ...]
    catalogue: str
    looked_at: int
    too_cloudy: int
    bytes_read: int = 0

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready dictionary; inverse of `from_dict`."""
        return asdict(self)

    @classmethod
    def from_dict(cls, facts: dict[str, Any]) -> FindResult:
        """Rebuild from JSON."""
        return cls(**{**facts, "scenes": tuple(FoundScene.from_dict(each) for each in facts["scenes"])})


@dataclass(frozen=True)
class PieceResult:
    """What was read.

    Attributes:
        output: the GeoTIFF of 10 m, bands named by role, with scale, offset and NoData 0; DN as the archive has them.
        scl: the scene classification of 20 m beside it; None where the archive has none.
        scenes: ids, the one that covers most first.
        times: when they were sensed, ISO 8601, in the same order.
        baselines, platforms: in the same order; empty where nobody says.
        collection, catalogue: where they are from.
        attribution: to be shown with whatever is made of the piece.
        crs: authority code of the piece.
        width_px, height_px: its size.
        bounds: (xmin, ymin, xmax, ymax) in its CRS, with the margin that was asked for.
        cloud: per cent of the extent's measured pixels that are cloud or cloud shadow, None without a classification.
        covered: per cent of the extent that was measured.
        quantification, offset: reflectance = (DN + offset) / quantification.
        sources: addresses of what was read, without signatures.
        bytes_read, requests: over the network, the search included; 0 where the cache had it all.
        seconds: wall time.
        messages: what the user should know.
        stack: what other dates have measured of the same pixels, beside the output; None where none was asked for or
            is of use.
        dates: of these: `scene`, `time`, `row_px` and `col_px` (where its samples lie on the piece's grid), `used` (share
            of its pixels that count) and `weight` (0 to 1).
        filled: per cent of the piece that was cloud and shows what another date has measured.
        coarse: the bands of 20 m beside the output, on their own grid, which covers that of the output and may reach
            beyond it; encoded as the output. None where they were not asked for.
        coarse_roles: its bands, in its order.
    """

    output: str
    scl: Optional[str]
    scenes: tuple[str, ...]
    times: tuple[str, ...]
    baselines: tuple[str, ...]
    platforms: tuple[str, ...]
    collection: str
    catalogue: str
    attribution: str
    crs: str
    width_px: int
    height_px: int
    bounds: tuple[float, float, float, float]
    cloud: Optional[float]
    covered: float
    quantification: float
    offset: float
    sources: tuple[str, ...]
    bytes_read: int = 0
    requests: int = 0
    seconds: float = 0.0
    messages: tuple[str, ...] = ()
    stack: Optional[str] = None
    dates: tuple[dict[str, Any], ...] = ()
    filled: float = 0.0
    coarse: Optional[str] = None
    coarse_roles: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready dictionary; inverse of `from_dict`."""
        return asdict(self)

    @property
    def tags(self) -> dict[str, str]:
        """Tags of the file, and of whatever is made of it."""
        said = {
            "SCENES": self.scenes,
            "TIMES": self.times,
            "BASELINES": self.baselines,
            "PLATFORMS": self.platforms,
            "COLLECTION": (self.collection,),
            "CATALOGUE": (self.catalogue,),
            "ADDRESSES": self.sources,
            "DATES": tuple(f"{date['scene']} ({date['time']})" for date in self.dates),
            "SHIFTS_PX": tuple(f"{date['row_px']:+.3f} {date['col_px']:+.3f}" for date in self.dates),
            "USED": tuple(f"{date['used']:.3f}" for date in self.dates),
            "WEIGHTS": tuple(f"{date['weight']:.3f}" for date in self.dates),
            "FILLED_PERCENT": (f"{self.filled:g}" if self.filled else "",),
        }
        found = {f"{SOURCE_TAG}{name}": ", ".join(words) for name, words in said.items() if any(words)}
        return {**found, COPYRIGHT_TAG: self.attribution}

    @property
    def coarse_bands(self) -> dict[str, str]:
        """The bands of 20 m by role, as a request names them; see `coarse_references`."""
        return coarse_references(self.coarse, self.coarse_roles) if self.coarse else {}

    @classmethod
    def from_dict(cls, facts: dict[str, Any]) -> PieceResult:
        """Rebuild from JSON."""
        lists = {
            f.name: tuple(facts[f.name]) for f in fields(cls) if str(f.type).startswith("tuple") and f.name in facts
        }
        whole: dict[str, Any] = {**facts, **lists}
        return cls(**whole)


def coarse_references(path: str, roles: Sequence[str]) -> dict[str, str]:
    """Bands of a file, in its order, as `SuperResolveRequest.bands` names them.

    >>> coarse_references("farm_10m_coarse.tif", ("B05", "B11"))
    {'B05': 'farm_10m_coarse.tif#1', 'B11': 'farm_10m_coarse.tif#2'}
    """
    return {role: f"{path}#{number}" for number, role in enumerate(roles, start=1)}


def source_tags(tags: Mapping[str, str]) -> dict[str, str]:
    """Those of a raster's tags that say from which archive it is; none of any other raster.

    >>> source_tags({"SUBPIXEL_SOURCE_SCENES": "a", "AREA_OR_POINT": "Area"})
    {'SUBPIXEL_SOURCE_SCENES': 'a'}
    """
    found = {name: value for name, value in tags.items() if name.startswith(SOURCE_TAG)}
    return {**found, **({COPYRIGHT_TAG: tags[COPYRIGHT_TAG]} if found and COPYRIGHT_TAG in tags else {})}


def attribution_of(times: tuple[str, ...]) -> str:
    """The words that the licence of Sentinel data asks for.

    >>> attribution_of(("2024-06-01T16:00:00Z", "2023-01-01T00:00:00Z"))
    'Contains modified Copernicus Sentinel data 2023, 2024'
    """
    years = sorted({time[:4] for time in times if time[:4].isdigit()})
    return f"Contains modified Copernicus Sentinel data {', '.join(years)}".rstrip()
