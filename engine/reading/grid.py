"""Pixel grids and windows: where pixels are, exactly."""

from __future__ import annotations

import math
from dataclasses import dataclass

from affine import Affine

from ...core.errors import ExtentOutside
from ...core.text import Text
from ...core.tiles.window import SNAP, Window, anchored


@dataclass(frozen=True)
class Grid:
    """Shape, transform and CRS of a raster.

    >>> grid = Grid(100, 80, Affine(10, 0, 400_000, 0, -10, 4_100_000), "EPSG:32618")
    >>> grid.window((400_015, 4_099_500, 400_105, 4_099_990))
    Window(col=1, row=1, width=10, height=49)
    >>> fine = grid.refine(4)
    >>> fine.width, fine.transform.a, fine.bounds == grid.bounds
    (400, 2.5, True)

    Attributes:
        width, height: pixels.
        transform: pixel (col, row) to CRS coordinates of the upper-left corner.
        crs: WKT.
    """

    width: int
    height: int
    transform: Affine
    crs: str

    def refine(self, scale_factor: int) -> Grid:
        """The grid with pixels `scale_factor` times smaller: same upper-left corner, same CRS."""
        s = scale_factor
        return Grid(self.width * s, self.height * s, self.transform @ Affine.scale(1.0 / s), self.crs)

    def crop(self, window: Window) -> Grid:
        """The grid of a window of this one."""
        return Grid(window.width, window.height, self.transform @ Affine.translation(window.col, window.row), self.crs)

    @property
    def full(self) -> Window:
        """The window of everything."""
        return Window(0, 0, self.width, self.height)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(xmin, ymin, xmax, ymax) in CRS units."""
        corners = [self.transform @ (c, r) for c in (0, self.width) for r in (0, self.height)]
        xs, ys = [p[0] for p in corners], [p[1] for p in corners]
        return min(xs), min(ys), max(xs), max(ys)

    def window(self, extent: tuple[float, float, float, float]) -> Window:
        """Window of an extent in this grid's CRS, snapped outward to whole pixels and cut to the grid.

        Raises:
            ExtentOutside: no pixel lies in it.
        """
        xmin, ymin, xmax, ymax = extent
        inverse = ~self.transform
        points = [inverse @ (x, y) for x in (xmin, xmax) for y in (ymin, ymax)]
        cols, rows = [p[0] for p in points], [p[1] for p in points]
        left, top = max(0, math.floor(min(cols) + SNAP)), max(0, math.floor(min(rows) + SNAP))
        right, bottom = min(self.width, math.ceil(max(cols) - SNAP)), min(self.height, math.ceil(max(rows) - SNAP))
        if right <= left or bottom <= top:
            layer = ", ".join(f"{v:.6g}" for v in self.bounds)
            wanted = ", ".join(f"{v:.6g}" for v in extent)
            raise ExtentOutside(
                "The extent lies outside the layer.",
                Text("extent {extent}; layer {layer}", extent=str(wanted), layer=str(layer)),
                "Choose an extent that overlaps the layer.",
            )
        return Window(left, top, right - left, bottom - top)

    def origin_px(self) -> tuple[int, int]:
        """Index (col, row) of this grid's first pixel counted from the origin of the CRS.

        Two rasters cut from one scene agree on it, so that whatever is keyed by it belongs to the ground.
        """
        col, row = ~self.transform @ (0.0, 0.0)
        return anchored(-col), anchored(-row)
