"""What items say of the scenes that they describe, and which of them belong together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from ...core.archive.scene import FoundScene, Rings
from ...core.remote import unsigned
from ...core.stac.assets import address_of
from ...core.stac.encoding import baseline_of

_TILE = re.compile(r"(?:MGRS-|_T|^S2[A-Z]_|(?<![A-Z0-9])T)?(\d{1,2}[C-HJ-NP-X][A-HJ-NP-Z]{2})(?![A-Z0-9])")
_ORBIT = re.compile(r"_R(\d{3})_")
_PLATFORM = re.compile(r"S2([A-D])_")


@dataclass(frozen=True)
class Scene:
    """An item, and what it says that others say elsewhere or in other words. Attributes as those of `FoundScene`."""

    item: Mapping[str, Any]
    id: str
    collection: str
    time: str
    platform: str
    tile: str
    orbit: Optional[int]
    baseline: str
    group: str
    epsg: Optional[int]

    @property
    def said_cloud(self) -> Optional[float]:
        """Per cent of cloud over the whole tile, as the item says."""
        said = (self.item.get("properties") or {}).get("eo:cloud_cover")
        return float(said) if isinstance(said, (int, float)) else None

    def found(self, cloud: Optional[float], covered: float, of_group: tuple[Optional[float], float]) -> FoundScene:
        """The same as it is given back, with per cent of cloud and of the extent, of it and of its group."""
        return FoundScene(
            *(self.id, self.collection, self.time, self.platform, self.tile, self.orbit, self.baseline),
            *(cloud, covered, self.group, of_group[0], of_group[1]),
            *(_rings(self.item), _thumbnail(self.item), self.epsg),
        )


def scene_of(item: Mapping[str, Any]) -> Scene:
    """What an item says."""
    properties = item.get("properties") or {}
    names = [str(properties.get(key) or "") for key in ("s2:product_uri", "title", "s2:granule_id")]
    names += [str(item.get("id") or "")]
    time = str(properties.get("datetime") or properties.get("start_datetime") or "")
    platform = str(properties.get("platform") or "").lower() or _platform(names)
    orbit = _orbit(properties, names)
    passing = f"R{orbit:03d}" if orbit is not None else platform
    return Scene(
        item,
        str(item.get("id") or ""),
        str(item.get("collection") or ""),
        time,
        platform,
        _tile(properties, names),
        orbit,
        baseline_of(item) or "",
        f"{time[:10]} {passing}".strip(),
        _epsg(properties),
    )


def grouped(items: Iterable[Mapping[str, Any]], collections: Sequence[str]) -> Iterator[list[Scene]]:
    """Scenes of one pass together, one for each tile: that of the newest processing.

    Args:
        items: of one day.
        collections: those named first count more where two hold the same.
    """
    groups: dict[str, dict[str, Scene]] = {}
    for item in items:
        scene = scene_of(item)
        by_tile = groups.setdefault(scene.group, {})
        key = scene.tile or scene.id
        before = by_tile.get(key)
        if before is None or _rank(scene, collections) > _rank(before, collections):
            by_tile[key] = scene
    for by_tile in groups.values():
        yield list(by_tile.values())


def _rank(scene: Scene, collections: Sequence[str]) -> tuple[str, int, str]:
    """By which the best of several of one measurement comes last."""
    order = list(collections)
    place = order.index(scene.collection) if scene.collection in order else len(order)
    # Names of one processing that was done again end in a higher number.
    return scene.baseline, -place, scene.id


def _platform(names: Iterable[str]) -> str:
    found = next((match for name in names if (match := _PLATFORM.search(name))), None)
    return f"sentinel-2{found[1].lower()}" if found else ""


def _orbit(properties: Mapping[str, Any], names: Iterable[str]) -> Optional[int]:
    said = properties.get("sat:relative_orbit")
    if isinstance(said, int):
        return said
    found = next((match for name in names if (match := _ORBIT.search(name))), None)
    return int(found[1]) if found else None


def _tile(properties: Mapping[str, Any], names: Iterable[str]) -> str:
    parts = [properties.get(f"mgrs:{word}") for word in ("utm_zone", "latitude_band", "grid_square")]
    if all(parts):
        return f"{int(str(parts[0])):02d}{parts[1]}{parts[2]}"
    said = (properties.get("s2:mgrs_tile"), properties.get("grid:code"), *names)
    found = next((match for word in said if word and (match := _TILE.search(str(word)))), None)
    return found[1].zfill(5) if found else ""


def _epsg(properties: Mapping[str, Any]) -> Optional[int]:
    said = properties.get("proj:epsg") or properties.get("proj:code") or ""
    digits = str(said).upper().removeprefix("EPSG:")
    return int(digits) if digits.isdigit() else None


def _rings(item: Mapping[str, Any]) -> Rings:
    """Outer rings of a footprint; of the bounding box where there is none."""
    geometry = item.get("geometry") or {}
    polygons = geometry.get("coordinates") or []
    polygons = [polygons] if geometry.get("type") == "Polygon" else polygons
    if geometry.get("type") not in ("Polygon", "MultiPolygon") or not polygons:
        box = item.get("bbox") or []
        if len(box) < 4:
            return ()
        west, south, east, north = box[0], box[1], box[len(box) // 2], box[len(box) // 2 + 1]
        polygons = [[[(west, south), (east, south), (east, north), (west, north), (west, south)]]]
    return tuple(tuple((float(x), float(y)) for x, y, *_ in polygon[0]) for polygon in polygons)


def _thumbnail(item: Mapping[str, Any]) -> str:
    assets = item.get("assets") or {}
    for key, asset in assets.items():
        if key == "thumbnail" or "thumbnail" in (asset.get("roles") or []):
            return unsigned(address_of(asset))
    preview = assets.get("preview") or assets.get("rendered_preview")
    return unsigned(address_of(preview)) if preview else ""
