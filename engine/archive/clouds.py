"""How much of a place is cloud in some scenes, and how much of it they have measured, by their scene classifications."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Resampling

from ...core.archive.scene import FoundScene
from ...core.errors import MissingBands, MissingCrs, NotARaster
from ...core.sentinel2.spectral import ROLES
from ...core.stac.assets import Asset, address_of, choose
from ..reading.grid import Grid
from .ranges import Reach, Store
from .reading import SETTINGS, RemoteRaster, Wanted, fetch_headers, needed
from .scenes import Scene

# Cloud shadow; cloud of medium and high probability; thin cirrus.
CLOUD = (3, 8, 9, 10)
# What stands for "measured" where no classification says more: vegetation.
_MEASURED = 4
Codes = NDArray[np.uint8]


@dataclass(frozen=True)
class Judged:
    """A scene, and what its classification says of the place.

    Attributes:
        scene.
        codes: (h, w) classes on the samples of the place, 0 where nothing was measured.
        classified: whether they are those of a classification; else only what was measured is known.
    """

    scene: Scene
    codes: Codes
    classified: bool

    @property
    def cloud(self) -> Optional[float]:
        """Per cent of what was measured; of the whole tile where only the item says."""
        return share_of_cloud(self.codes) if self.classified else self.scene.said_cloud

    @property
    def covered(self) -> float:
        """Per cent of the place."""
        return 100.0 * float(np.mean(self.codes != 0))


@dataclass(frozen=True)
class Group:
    """Scenes of one pass that have measured something of the place, the one that has measured most first."""

    judged: tuple[Judged, ...]

    @property
    def codes(self) -> Codes:
        """Those of all of them, where they overlap of the first."""
        return merged([each.codes for each in self.judged])

    @property
    def cloud(self) -> Optional[float]:
        """Per cent of what was measured by any."""
        if all(each.classified for each in self.judged):
            return share_of_cloud(self.codes)
        said = [each.cloud for each in self.judged if each.cloud is not None]
        return max(said, default=None)

    @property
    def covered(self) -> float:
        """Per cent of the place that was measured by any."""
        return 100.0 * float(np.mean(self.codes != 0))

    @property
    def day(self) -> str:
        """When."""
        return self.judged[0].scene.time[:10]

    def found(self) -> list[FoundScene]:
        """The scenes as they are given back."""
        own = (_rounded(self.cloud), round(self.covered, 2))
        return [each.scene.found(_rounded(each.cloud), round(each.covered, 2), own) for each in self.judged]

    def needed(self) -> tuple[Judged, ...]:
        """Those scenes without which less of the place would be measured."""
        kept: list[Judged] = []
        for each in self.judged:
            before = merged([other.codes for other in kept]) if kept else np.zeros_like(each.codes)
            if np.any((before == 0) & (each.codes != 0)):
                kept.append(each)
        return tuple(kept)


def share_of_cloud(codes: Codes) -> Optional[float]:
    """Per cent of the measured that is cloud or cloud shadow; None where nothing was measured.

    >>> share_of_cloud(np.array([0, 4, 9, 4, 5], np.uint8))
    25.0
    """
    measured = codes != 0
    return 100.0 * float(np.isin(codes, CLOUD).sum() / measured.sum()) if measured.any() else None


def merged(layers: Sequence[Codes]) -> Codes:
    """The first class that is not 0 in each pixel."""
    out = layers[0].copy()
    for layer in layers[1:]:
        np.copyto(out, layer, where=out == 0)
    return out


def judge(groups: Sequence[Sequence[Scene]], samples: Grid, reach: Reach, stores: dict[str, Store]) -> list[Group]:
    """What the classifications of some groups say, those that have measured nothing there left out.

    All files are asked for side by side, and of each only the coarsest overview that will do.

    Args:
        groups: scenes of one pass each.
        samples: see `Place.samples`.
        reach: the way to the archive.
        stores: files by address, those that are opened here among them afterwards.

    Raises:
        RunCancelled, ArchiveUnreachable, ArchiveRefuses.
    """
    scenes = [scene for group in groups for scene in group]
    with rasterio.Env(**SETTINGS):
        chosen = [_classification(scene) for scene in scenes]
        files = [_store(asset, reach, stores) for asset, _ in chosen]
        fetch_headers(reach, [file for file in files if file is not None], absent_ok=True)
        opened = [_open(file, samples) for file in files]
        reach.fetch(needed([Wanted(each, samples) for each in opened if each is not None]))
        judged: dict[int, Judged] = {}
        for scene, (_, classified), raster in zip(scenes, chosen, opened):
            codes, known = _codes(raster, samples, classified)
            judged[id(scene)] = Judged(scene, codes, known)
    found = []
    for group in groups:
        there = sorted((judged[id(scene)] for scene in group), key=lambda each: (-each.covered, each.scene.id))
        there = [each for each in there if each.covered > 0]
        if there:
            found.append(Group(tuple(there)))
    return found


def _classification(scene: Scene) -> tuple[Optional[Asset], bool]:
    """The asset that says what was measured, and whether it is a classification."""
    try:
        choice = choose(scene.item, ROLES, ROLES[:1])
    except MissingBands:
        return None, False
    if choice.scl is not None:
        return choice.scl, True
    return (choice.read[0] if choice.read else None), False


def _store(asset: Optional[Asset], reach: Reach, stores: dict[str, Store]) -> Optional[Store]:
    if asset is None:
        return None
    address = address_of(asset)
    return stores.setdefault(address, Store(address, reach))


def _open(store: Optional[Store], samples: Grid) -> Optional[RemoteRaster]:
    """The raster at the level that will do; None where it is not there, or is no raster."""
    if store is None or store.absent:
        return None
    try:
        return RemoteRaster(store, finest_m=abs(samples.transform.a))
    except (NotARaster, MissingCrs):
        return None


def _codes(raster: Optional[RemoteRaster], samples: Grid, classified: bool) -> tuple[Codes, bool]:
    """Classes (h, w), and whether a classification gave them. What cannot be read has measured everything."""
    everything: Codes = np.full((samples.height, samples.width), _MEASURED, np.uint8)
    if raster is None:
        return everything, False
    try:
        with raster:
            values: NDArray[Any] = raster.read(samples, Resampling.nearest)
    except NotARaster:
        return everything, False
    if classified and values.dtype == np.uint8:
        return values, True
    return np.where(values != 0, everything, 0).astype(np.uint8), False


def _rounded(value: Optional[float]) -> Optional[float]:
    return None if value is None else round(value, 2)
