"""What the eye sees of layers and windows in the QGIS desktop; for the other screenshots_*.py."""

import os
from pathlib import Path

from qgis.core import (
    QgsContrastEnhancement,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterMinMaxOrigin,
)
from qgis.PyQt.QtCore import QPoint, QRect, QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.utils import iface

PANEL_WIDTH, GAP = 640, 8
OUT = Path(os.environ["SUBPIXEL_SCREENSHOTS"])


def save(widget, name):
    """Picture of a widget; the ending says how it is compressed."""
    widget.grab().save(str(OUT / name), quality=85 if name.endswith(".jpg") else -1)


def save_dock(dock, name):
    """Picture of the dock down to its last line."""
    end = dock.noteLabel.mapTo(dock, QPoint(0, dock.noteLabel.height() + 12)).y()
    dock.grab(QRect(0, 0, dock.width(), min(end, dock.height()))).save(str(OUT / name))


def natural_colours(layer, place):
    """Red, green and blue, stretched to what is common at a place, as a user would set them."""
    renderer = layer.renderer()
    names = [layer.bandName(n) for n in range(1, layer.bandCount() + 1)]
    numbers = [next(i for i, text in enumerate(names, 1) if band in text) for band in ("B04", "B03", "B02")]
    for setter, number in zip((renderer.setRedBand, renderer.setGreenBand, renderer.setBlueBand), numbers):
        setter(number)
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
        place,
    )
    layer.renderer().setMinMaxOrigin(QgsRasterMinMaxOrigin())
    layer.triggerRepaint()


def style_of(layer):
    """Bands and limits of a renderer."""
    renderer = layer.renderer()
    bands = [renderer.redBand(), renderer.greenBand(), renderer.blueBand()]
    limits = [
        [enhancement.minimumValue(), enhancement.maximumValue()]
        for enhancement in (
            renderer.redContrastEnhancement(),
            renderer.greenContrastEnhancement(),
            renderer.blueContrastEnhancement(),
        )
    ]
    return [bands, limits]


def legend_of(layer):
    """Kinds of the entries in the layer panel."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    return [type(entry).__name__ for entry in iface.layerTreeView().layerTreeModel().layerLegendNodes(node)]


def side_by_side(left, right, extent):
    """Two layers at one place, as the map draws them."""
    height = round(PANEL_WIDTH * extent.height() / extent.width())
    sheet = QImage(2 * PANEL_WIDTH + GAP, height, QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    for x, layer in ((0, left), (PANEL_WIDTH + GAP, right)):
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setDestinationCrs(layer.crs())
        settings.setExtent(extent)
        settings.setOutputSize(QSize(PANEL_WIDTH, height))
        job = QgsMapRendererParallelJob(settings)
        job.start()
        job.waitForFinished()
        painter.drawImage(x, 0, job.renderedImage())
    painter.end()
    return sheet


def processing_history():
    """Text of the Processing history."""
    from qgis.gui import QgsGui

    if hasattr(QgsGui, "historyProviderRegistry"):
        return str([entry.entry for entry in QgsGui.historyProviderRegistry().queryEntries()])
    from processing.core.ProcessingLog import ProcessingLog

    return (
        Path(ProcessingLog.logFilename()).read_text()
        if hasattr(ProcessingLog, "logFilename")
        else str(ProcessingLog.getLogEntries())
    )
