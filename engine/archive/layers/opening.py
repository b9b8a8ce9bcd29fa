"""Opens the files of the scenes that a piece is made of."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any, Optional

from ....core.archive.request import PieceRequest
from ....core.errors import MissingBands
from ....core.sentinel2.bands import COARSE_ROLES, default_quantification, encoding_of
from ....core.stac.assets import Asset, Choice, address_of, choose
from ....core.stac.coarse import coarse_assets
from ....core.stac.encoding import counts, encoding_of_assets
from ....core.text import Text
from ...coarse.bands import RATIO
from ...reading.grid import Grid
from ..clouds import Judged
from ..ranges import Reach, Store
from ..reading import RemoteRaster, fetch_headers

# Quantification value and offset (DN): reflectance = (DN + offset) / quantification.
Encoding = tuple[float, float]


@dataclass(frozen=True)
class Layer:
    """An open scene.

    Attributes:
        judged: what is known of it.
        bands: in the order of the piece.
        scl: its classification, None without one.
        encoding: of the bands, both numbers known.
        coarse: bands of 20 m by role, as far as they are there and wanted.
        coarse_encoding: of these.
        doubts: about the encodings.
    """

    judged: Judged
    bands: tuple[RemoteRaster, ...]
    scl: Optional[RemoteRaster]
    encoding: Encoding
    coarse: dict[str, RemoteRaster]
    coarse_encoding: Encoding
    doubts: tuple[Text, ...]

    @property
    def grid(self) -> Grid:
        return self.bands[0].grid

    @property
    def rasters(self) -> list[RemoteRaster]:
        """All that is read of it."""
        return [*self.bands, *([self.scl] if self.scl is not None else []), *self.coarse.values()]


class Opener:
    """Opens scenes; what it opens is closed with a stack."""

    def __init__(self, request: PieceRequest, reach: Reach, stores: dict[str, Store], stack: ExitStack) -> None:
        self._request, self._reach, self._stores, self._stack = request, reach, stores, stack

    def layers(self, scenes: Sequence[Judged]) -> list[Layer]:
        """Open scenes, all their files asked for side by side.

        Raises:
            MissingBands, NotARaster, MissingCrs, and what `Reach.fetch` raises.
        """
        wanted = self._request.bands
        chosen = [(each, choose(each.scene.item, wanted, wanted), self._coarse(each)) for each in scenes]
        files: list[Store] = []
        for _, choice, coarse in chosen:
            assets = [*choice.bands.values(), choice.stack, choice.scl, *coarse.values()]
            files += [self._store(asset) for asset in assets if asset is not None]
        fetch_headers(self._reach, files)
        return [self._layer(*each) for each in chosen]

    def _coarse(self, judged: Judged) -> dict[str, Asset]:
        """What holds the bands of 20 m, if they are wanted. Raises MissingBands: nothing does."""
        found = coarse_assets(judged.scene.item) if self._request.all_bands else {}
        if self._request.all_bands and not found:
            raise nothing_coarse(judged.scene.id, ", ".join(map(str, judged.scene.item["assets"])))
        return found

    def _layer(self, judged: Judged, choice: Choice, coarse: Mapping[str, Asset]) -> Layer:
        item, open_one = judged.scene.item, self._stack.enter_context
        bands = tuple(open_one(RemoteRaster(*place)) for place in self._places(choice))
        scl = None
        if choice.scl is not None and judged.classified:
            scl = open_one(RemoteRaster(self._store(choice.scl)))
        opened = {role: open_one(RemoteRaster(self._store(asset))) for role, asset in coarse.items()}
        rasters = {role: raster for role, raster in opened.items() if _is_coarser(raster.grid, bands[0].grid)}
        own, others = (
            encoding_of_assets(choice.read, item),
            encoding_of_assets([coarse[role] for role in rasters], item),
        )
        encoding = _encoding(own, bands[0])
        first = next(iter(rasters.values()), None)
        doubts = [said.doubt for said in (own, others) if said.doubt is not None]
        return Layer(
            judged,
            bands,
            scl,
            encoding,
            rasters,
            encoding if first is None else _encoding(others, first),
            tuple(dict.fromkeys(doubts)),
        )

    def _places(self, choice: Choice) -> list[tuple[Store, int]]:
        """File and number of each band of the piece."""
        roles = self._request.bands
        if choice.stack is None:
            return [(self._store(choice.bands[role]), 1) for role in roles]
        numbers = choice.numbers or {role: n for n, role in enumerate(roles, start=1)}
        return [(self._store(choice.stack), numbers[role]) for role in roles]

    def _store(self, asset: Asset) -> Store:
        address = address_of(asset)
        return self._stores.setdefault(address, Store(address, self._reach))


def shared_roles(layers: Sequence[Layer]) -> tuple[str, ...]:
    """The bands of 20 m that all scenes have, so that each is whole. Raises MissingBands: there is none."""
    roles = tuple(role for role in COARSE_ROLES if all(role in layer.coarse for layer in layers))
    if not roles:
        raise nothing_coarse(", ".join(layer.judged.scene.id for layer in layers))
    return roles


def nothing_coarse(*where: str) -> MissingBands:
    """What is said where bands of 20 m are wanted and there are none."""
    return MissingBands(
        "The archive has no bands of 20 m of the scene.",
        ": ".join(where),
        "Choose another scene or catalogue, or go on with the bands of 10 m.",
    )


def _is_coarser(grid: Grid, fine: Grid) -> bool:
    """Whether pixels are twice as long as those of the fine bands, as they were measured."""
    return all(
        math.isclose(abs(own), RATIO * abs(other), rel_tol=1e-6)
        for own, other in ((grid.transform.a, fine.transform.a), (grid.transform.e, fine.transform.e))
    )


def _encoding(said: Any, band: RemoteRaster) -> Encoding:
    """Encoding by what the item says, the file, and what its data type suggests."""
    quantification, offset, origin = encoding_of(band.dtype, *band.tags)
    if counts(said, band.dtype, origin == default_quantification(band.dtype)[1]):
        return said.quantification or quantification, said.offset or 0.0
    return quantification, offset
