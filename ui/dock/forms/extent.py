"""What part of the layer the dock asks for: map view, whole layer, a drawn rectangle, selected polygons."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapToolExtent
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QToolButton

from ....core.errors import ExtentOutside, SuperResolutionError
from ....core.forecast.estimate import MULTIPLE_PX
from ....core.tiles.window import anchored
from ...layers.export import PixelGrid
from ...layers.picture_copy import PIXEL_M, PictureCopy, metric_crs
from ...messages import tr

CANVAS, LAYER, DRAWN, POLYGONS, AROUND = "canvas", "layer", "drawn", "polygons", "around"


class ExtentForm(QObject):
    """Keeps the choice, and the map tool that draws a rectangle."""

    changed = pyqtSignal()

    def __init__(self, iface: Any, box: QComboBox, button: QToolButton, parent: QObject) -> None:
        """Fill in the choices and listen to the widgets and the canvas."""
        super().__init__(parent)
        self._iface, self._box, self._button = iface, box, button
        self._drawn: Optional[QgsReferencedRectangle] = None
        self._tool: Optional[QgsMapToolExtent] = None
        self._tool_before: Any = None
        self.offer(True)
        box.currentIndexChanged.connect(self.changed)
        button.toggled.connect(self._draw)
        canvas = iface.mapCanvas()
        canvas.extentsChanged.connect(self._moved)
        canvas.selectionChanged.connect(self._selected)
        iface.currentLayerChanged.connect(self._selected)

    def offer(self, of_layer: bool) -> None:
        """List the choices: of places in a layer, or of places anywhere. What was chosen stays, if it is among them."""
        before = self.key
        other = (LAYER, tr("Whole layer"), tr("All of the layer"))
        if not of_layer:
            explanation = tr("The rectangle around all polygons of the layer selected in the layer panel")
            other = (AROUND, tr("Polygon layer"), explanation)
        view = tr("The part of the layer that the map shows") if of_layer else tr("What the map shows")
        choices = (
            (CANVAS, tr("Map view"), view),
            other,
            (DRAWN, tr("Drawn rectangle"), tr("A rectangle drawn on the map with the button beside")),
            (POLYGONS, tr("Selected polygons"), tr("The rectangle around the polygons selected on the map")),
        )
        self._box.blockSignals(True)
        self._box.clear()
        for key, label, explanation in choices:
            self._box.addItem(label, key)
            self._box.setItemData(self._box.count() - 1, explanation, Qt.ItemDataRole.ToolTipRole)
        self.choose(before)
        self._box.blockSignals(False)
        self.changed.emit()

    def _moved(self) -> None:
        if self._box.currentData() == CANVAS:
            self.changed.emit()

    def _selected(self, *_: object) -> None:
        if self._box.currentData() in (POLYGONS, AROUND):
            self.changed.emit()

    def choose(self, key: str) -> None:
        """Select a choice by its key; an unknown one leaves things as they are."""
        index = self._box.findData(key)
        if index >= 0:
            self._box.setCurrentIndex(index)

    def restore(self, key: str) -> None:
        """Select what was used last, if it still means something: what was drawn is gone with its session."""
        self.choose(key)
        try:
            self.rectangle()
        except SuperResolutionError:
            self.choose(CANVAS)

    @property
    def key(self) -> str:
        """The choice."""
        return str(self._box.currentData() or "")

    def rectangle(self) -> Optional[QgsReferencedRectangle]:
        """The extent with its CRS; None is the whole layer.

        Raises:
            SuperResolutionError: nothing is drawn or selected.
        """
        settings = self._iface.mapCanvas().mapSettings()
        if self.key == CANVAS:
            return QgsReferencedRectangle(settings.visibleExtent(), settings.destinationCrs())
        if self.key == DRAWN:
            if self._drawn is None:
                raise SuperResolutionError(
                    "No rectangle has been drawn yet.", "", "Press Draw and drag a rectangle on the map."
                )
            return self._drawn
        if self.key == POLYGONS:
            return self._around_selection()
        if self.key == AROUND:
            return self._around_layer()
        return None

    def _around_layer(self) -> QgsReferencedRectangle:
        layer = self._iface.activeLayer()
        if not _has_polygons(layer) or layer.extent().isEmpty():
            raise SuperResolutionError(
                "No layer of polygons is selected.", "", "Select one in the layer panel, with a polygon in it."
            )
        return QgsReferencedRectangle(layer.extent(), layer.crs())

    def _around_selection(self) -> QgsReferencedRectangle:
        active = self._iface.activeLayer()
        layers = [active, *QgsProject.instance().mapLayers().values()]
        for layer in layers:
            if _has_polygons(layer) and layer.selectedFeatureCount():
                return QgsReferencedRectangle(layer.boundingBoxOfSelected(), layer.crs())
        raise SuperResolutionError(
            "No polygon is selected.", "", "Select one or more polygons of a vector layer on the map."
        )

    def set_drawn(self, rectangle: QgsRectangle) -> None:
        """Take a rectangle in the canvas's CRS as the extent."""
        if rectangle.isEmpty():
            return
        self._drawn = QgsReferencedRectangle(rectangle, self._iface.mapCanvas().mapSettings().destinationCrs())
        self.choose(DRAWN)
        self._button.setChecked(False)
        self.changed.emit()

    def _draw(self, on: bool) -> None:
        canvas = self._iface.mapCanvas()
        if on:
            self._tool_before = canvas.mapTool()
            self._tool = QgsMapToolExtent(canvas)
            self._tool.extentChanged.connect(self.set_drawn)
            self._tool.deactivated.connect(self._put_down)
            canvas.setMapTool(self._tool)
        elif self._tool is not None and canvas.mapTool() is self._tool:
            canvas.setMapTool(self._tool_before)

    def _put_down(self) -> None:
        self._button.setChecked(False)

    def close(self) -> None:
        """Give the map tool back and listen no more."""
        canvas = self._iface.mapCanvas()
        canvas.extentsChanged.disconnect(self._moved)
        canvas.selectionChanged.disconnect(self._selected)
        self._iface.currentLayerChanged.disconnect(self._selected)
        if self._tool is not None and canvas.mapTool() is self._tool:
            canvas.unsetMapTool(self._tool)


def _has_polygons(layer: Any) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry


def window_px(layer: QgsRasterLayer, extent: Optional[QgsReferencedRectangle]) -> tuple[int, int, int, int]:
    """First column and row, columns and rows of the layer that an extent covers, snapped outward to whole pixels.

    Raises:
        ExtentOutside: none, or the extent cannot be brought to the layer's CRS.
        SuperResolutionError: of a picture service, whose pixels are those that it would be fetched in: what it cannot give.
    """
    wanted = None
    if extent is not None:
        change = QgsCoordinateTransform(extent.crs(), layer.crs(), QgsProject.instance())
        try:
            wanted = change.transformBoundingBox(extent)
        except QgsCsException as error:
            raise _beyond_crs(error) from error
    if _is_rendered(layer):
        fetched = PictureCopy(layer, wanted).extent
        return 0, 0, round(fetched.width() / PIXEL_M), round(fetched.height() / PIXEL_M)
    return PixelGrid.of(layer.extent(), layer.width(), layer.height()).place(wanted, 0)


def _is_rendered(layer: QgsRasterLayer) -> bool:
    """Whether a layer has no pixels of its own, as pictures that a server draws."""
    return bool(layer.width() < 1 or layer.height() < 1)


def _beyond_crs(error: QgsCsException) -> ExtentOutside:
    return ExtentOutside(
        "The extent cannot be brought to the layer's CRS.", str(error), "Choose an extent that overlaps the layer."
    )


def around(layer: QgsRasterLayer, extent: QgsReferencedRectangle, side_px: int) -> QgsReferencedRectangle:
    """A square of whole pixels of the layer about the middle of an extent, give or take two, moved into the layer where it
    sticks out.

    Raises:
        ExtentOutside: the middle of the extent lies outside the layer.
    """
    try:
        middle = QgsCoordinateTransform(extent.crs(), layer.crs(), QgsProject.instance()).transform(extent.center())
    except QgsCsException as error:
        raise _beyond_crs(error) from error
    whole = layer.extent()
    if _is_rendered(layer):
        return _around_metres(layer, middle, side_px * PIXEL_M)
    x, y = whole.width() / layer.width(), whole.height() / layer.height()
    if not whole.contains(middle):
        raise ExtentOutside(
            "The middle of the map lies outside the layer.", layer.name(), "Move the map to what you want to see."
        )
    col, row = int((middle.x() - whole.xMinimum()) / x), int((whole.yMaximum() - middle.y()) / y)
    width, height = min(side_px, layer.width()), min(side_px, layer.height())
    col = _aligned(col - width // 2, anchored(whole.xMinimum() / x), layer.width() - width)
    row = _aligned(row - height // 2, anchored(-whole.yMaximum() / y), layer.height() - height)
    # A hair inside, so that snapping outward does not take a pixel more.
    left, top = whole.xMinimum() + (col + 0.01) * x, whole.yMaximum() - (row + 0.01) * y
    right, bottom = left + (width - 0.02) * x, top - (height - 0.02) * y
    return QgsReferencedRectangle(QgsRectangle(left, bottom, right, top), layer.crs())


def _aligned(first_px: int, origin_px: int, last_px: int) -> int:
    """The pixel from 0 to `last_px` next to `first_px` that the network's strides begin at, counted from the CRS origin,
    so that the least has to be read around it; the nearest one where there is none."""
    snapped = round((first_px + origin_px) / MULTIPLE_PX) * MULTIPLE_PX - origin_px
    low, high = -origin_px % MULTIPLE_PX, last_px - (last_px + origin_px) % MULTIPLE_PX
    return min(max(snapped, low), high) if low <= high else min(max(first_px, 0), last_px)


def _around_metres(layer: QgsRasterLayer, middle: QgsPointXY, side_m: float) -> QgsReferencedRectangle:
    """A square about a point of a layer, in a CRS of metres."""
    context = layer.transformContext()
    crs = metric_crs(layer.crs(), middle, context)
    try:
        there = QgsCoordinateTransform(layer.crs(), crs, context).transform(middle)
    except QgsCsException as error:
        raise _beyond_crs(error) from error
    # A little less, as it is snapped outward to pixels.
    return QgsReferencedRectangle(QgsRectangle.fromCenterAndSize(there, 0.99 * side_m, 0.99 * side_m), crs)
