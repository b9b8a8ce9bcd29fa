"""`subpixel:openproduct`: a Sentinel-2 product as it was downloaded -> one raster of its bands on the 10 m grid."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsRasterLayer,
)

from ...core.errors import InputNotFound, MissingBands, NotARaster, OutputNotWritable
from ...core.files.replace import write_whole
from ...core.files.temporary import remove_leftovers
from ...core.products.archive import rasters_in
from ...core.products.product import Product, held_in, read_product
from ...core.products.subdatasets import listed
from ...core.sentinel2.bands import COARSE_ROLES, ROLES, TEN_BANDS
from .. import help_texts as texts
from ..layers.gdal_files import image_of
from ..layers.products import product_title
from ..layers.style import natural_colours
from ..messages import error_text, told, tr, translated
from .algorithm import SubpixelAlgorithm
from .checks import all_chosen, chosen, target, wrong_place
from .destination import VirtualRasterDestination
from .parameters import ALL_TEN, BANDS_OUT, bands_out_definition

PRODUCT, OUTPUT = "PRODUCT", "OUTPUT"
QUANTIFICATION, OFFSET = "QUANTIFICATION", "OFFSET"
BASELINE, LEVEL, SENSING_TIME, SCL = "BASELINE", "LEVEL", "SENSING_TIME", "SCL"


class OpenProductAlgorithm(SubpixelAlgorithm):
    """Open a Sentinel-2 product as one virtual raster with named bands, scale, offset and NoData."""

    NAME = "openproduct"
    TAGS = ("sentinel-2", "safe", "zip", "jp2", "load", "import", "level-2A", "level-1C")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        parameters = (
            # QGIS refuses what no filter names; folders have no ending that can be counted on.
            QgsProcessingParameterFile(
                PRODUCT,
                tr("Sentinel-2 product"),
                fileFilter=tr("Sentinel-2 products")
                + " (*.xml *.zip *.tar *.tgz *.tar.gz *.dim);;"
                + tr("All files")
                + " (*)",
            ),
            bands_out_definition(tr("Bands")),
            VirtualRasterDestination(OUTPUT, tr("10 m bands")),
        )
        for parameter in parameters:
            parameter.setHelp(tr(texts.OPEN_PARAMETERS[parameter.name()]))
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber(QUANTIFICATION, tr("Quantification value (DN per reflectance)")))
        self.addOutput(QgsProcessingOutputNumber(OFFSET, tr("Offset (added to DN)")))
        self.addOutput(QgsProcessingOutputString(BASELINE, tr("Processing baseline")))
        self.addOutput(QgsProcessingOutputString(LEVEL, tr("Processing level")))
        self.addOutput(QgsProcessingOutputString(SENSING_TIME, tr("Sensing time")))
        self.addOutput(QgsProcessingOutputString(SCL, tr("Scene classification (SCL)")))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        # QGIS's own check comes late: it says what is wrong, but not what to do.
        try:
            parameters = all_chosen(parameters, context)
            product = self._product(parameters, context)
            # Raises where a band lies elsewhere.
            _ = product.vrt(_wanted(product, parameters, context))
        except Exception as error:  # whatever it is, it has words
            return False, error_text(told(error))
        fits, text = self.parameterDefinition(OUTPUT).isSupportedOutputValue(parameters.get(OUTPUT), context)
        if not fits:
            return False, text
        path = target(parameters, OUTPUT, context)
        text = wrong_place({OUTPUT: path} if path else {}, [product.metadata])
        if text:
            return False, text
        ok, text = super().checkParameterValues(parameters, context)
        return ok, text

    def _product(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Product:
        """The product, all that is said of it understood.

        Raises:
            InputNotFound, NotARaster, MissingBands, BandGridMismatch.
        """
        path = self.parameterAsFile(parameters, PRODUCT, context)
        product = read_product(path) if path else None
        if product is None:
            if path and not path.startswith("/vsi") and not os.path.exists(path):
                raise InputNotFound("The product does not exist.", path, "Check the path.")
            inside = rasters_in(path) or held_in(path) if path else []
            if inside:
                raise NotARaster(
                    "There is no Sentinel-2 product, but other rasters.",
                    f"{path}: {listed(inside)}",
                    "Add the one that you need as a layer, by its name as it is written here, or choose the product that is among them.",
                )
            raise NotARaster(
                "The file is not a Sentinel-2 product.",
                f"{PRODUCT} = {path}",
                "Choose its MTD_MSIL1C.xml or MTD_MSIL2A.xml, or the zip as it was downloaded.",
            )
        # The path may be that of an image, which needs no others.
        product.check_whole()
        product = product.measured(image_of)
        # Raises where bands differ, which one virtual raster could not say.
        _ = product.offset
        return product

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """On any thread."""
        output = self.parameterAsOutputLayer(parameters, OUTPUT, context)
        try:
            product = self._product(parameters, context)
            wanted = _wanted(product, parameters, context)
            _write(output, product.vrt(wanted))
        except Exception as error:  # whatever it is, it has words
            raise QgsProcessingException(error_text(told(error))) from error
        _tell(product, wanted, feedback)
        if context.willLoadLayerOnCompletion(output):
            details = context.layerToLoadOnCompletionDetails(output)
            # A name that was chosen, in a graphical model for example, stays.
            kept = details.name not in ("", OUTPUT, self.parameterDefinition(OUTPUT).description())
            details.setPostProcessor(_Show("" if kept else product_title(product)))
        return {
            OUTPUT: output,
            QUANTIFICATION: product.quantification,
            OFFSET: product.offset,
            BASELINE: product.baseline,
            LEVEL: product.level,
            SENSING_TIME: product.sensing_time,
            SCL: product.scl or "",
        }


def _wanted(product: Product, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[str, ...]:
    """Bands that are asked for. Raises MissingBands, InvalidParameter."""
    if chosen(parameters, BANDS_OUT, context) != ALL_TEN:
        # A mosaic may be without near infrared.
        return tuple(role for role in ROLES if role in product.bands)
    if not {*COARSE_ROLES} & {*product.bands, *product.coarse}:
        raise MissingBands(
            "The product has none of the 20 m bands.",
            f"{product.metadata}: {', '.join(COARSE_ROLES)}",
            "Download the product with all of its bands, or take the visible bands and near infrared alone.",
        )
    return TEN_BANDS


def _tell(product: Product, wanted: Sequence[str], feedback: QgsProcessingFeedback) -> None:
    """Say how DN become reflectance, and which of the bands that are asked for are not there."""
    said = tr("{title}: reflectance = (DN {offset}) / {quantification:g} ({origin}).")
    if product.baseline:
        said = tr("{title}, processing baseline {baseline}: reflectance = (DN {offset}) / {quantification:g}.")
    feedback.pushInfo(
        said.format(
            title=product_title(product),
            baseline=product.baseline,
            offset=f"{'-' if product.offset < 0 else '+'} {abs(product.offset):g}",
            quantification=product.quantification,
            origin=translated(product.origin),
        )
    )
    absent = [role for role in wanted if role not in (*product.bands, *product.coarse)]
    if absent:
        said = tr("Left out, because the product does not have them, or not encoded as its other bands: {bands}.")
        feedback.pushWarning(said.format(bands=", ".join(absent)))


def _write(path: str, text: str) -> None:
    """Write a file at once, so that nobody reads half of it. Raises OutputNotWritable."""
    target = Path(path)
    remove_leftovers(target.parent)
    try:
        write_whole(target, text, raster=True)
    except OSError as error:
        raise OutputNotWritable(
            "The output cannot be created.", f"{path}: {error.strerror}", "Check the folder and the free space."
        ) from error


class _Show(QgsProcessingLayerPostProcessorInterface):
    """Names and colours the layer on the main thread; QGIS does not own it, so it keeps itself alive until used."""

    _waiting: ClassVar[dict[int, Any]] = {}

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self._waiting[id(self)] = self

    def postProcessLayer(self, layer: Any, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        if isinstance(layer, QgsRasterLayer):
            if self._title:
                layer.setName(self._title)
            natural_colours(layer)
        self._waiting.pop(id(self), None)
