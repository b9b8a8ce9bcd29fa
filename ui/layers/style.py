"""The style of a result: its input's, for the bands and the values that it has. Main thread only."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsMapLayerStyle,
    QgsMultiBandColorRenderer,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
)

from ...core.sentinel2.bands import BLUE, GREEN, RED
from ...core.sentinel2.spectral import NARROW_NIR, SHORT_WAVE
from ..messages import tr
from .facts import band_roles

# White is this reflectance in all three colours, so that hues are true and scenes compare, clouds or not.
WHITE = 0.3
# Bands shown as red, green and blue: vegetation is green, bare and burnt ground red, water black; and what is full colour.
# One for all would leave bare ground dark, or vigorous fields without any difference: plants are two to three times as
# bright in the near infrared.
SHORT_WAVE_COLOURS = {SHORT_WAVE[1]: 0.3, NARROW_NIR: 0.5, RED: 0.25}


def output_bands(bands: dict[str, int]) -> dict[int, int]:
    """Input band number -> output band number; the output keeps the input's order."""
    return {number: position for position, number in enumerate(sorted(bands.values()), start=1)}


def natural_colours(layer: QgsRasterLayer) -> None:
    """Show the red, green and blue bands, from no reflectance to `WHITE`."""
    _show(layer, dict.fromkeys((RED, GREEN, BLUE), WHITE))


def _show(layer: QgsRasterLayer, full: dict[str, float]) -> None:
    """Show three bands as red, green and blue, each from no reflectance to the one that it has here."""
    provider, numbers = layer.dataProvider(), band_roles(layer)
    bands = [numbers[role] for role in full]
    renderer = QgsMultiBandColorRenderer(provider, *bands)
    setters = (
        renderer.setRedContrastEnhancement,
        renderer.setGreenContrastEnhancement,
        renderer.setBlueContrastEnhancement,
    )
    for number, white, give in zip(bands, full.values(), setters):
        stretch = QgsContrastEnhancement(provider.dataType(number))
        stretch.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum, False
        )
        stretch.setMinimumValue(0.0, False)
        stretch.setMaximumValue(white, True)
        give(stretch)
    layer.setRenderer(renderer)
    layer.triggerRepaint()


def offer_short_wave(layer: QgsRasterLayer) -> None:
    """Give a layer that has short-wave infrared a second style in false colours, to be chosen; it stays as it is shown."""
    renderer = layer.renderer()
    if renderer is None or not set(SHORT_WAVE_COLOURS) <= set(band_roles(layer)):
        return
    before = renderer.clone()
    _show(layer, SHORT_WAVE_COLOURS)
    layer.styleManager().addStyleFromLayer(
        tr("Short-wave infrared ({bands})").format(bands=", ".join(SHORT_WAVE_COLOURS))
    )
    layer.setRenderer(before)
    layer.triggerRepaint()


class NaturalColours:
    """The style of what is made of an archive's scene, whose bands and reflectance are known."""

    def apply(self, layer: QgsRasterLayer) -> None:
        """Give it to a layer; one without red, green and blue keeps what it has."""
        if {RED, GREEN, BLUE} <= set(band_roles(layer)):
            natural_colours(layer)
            offer_short_wave(layer)


class ResultStyle:
    """The input's symbology, remembered on the main thread and given to the result when it is loaded."""

    def __init__(
        self, layer: QgsRasterLayer, bands: dict[str, int], same_encoding: bool, by_name: bool = False
    ) -> None:
        """Remember how a layer is shown.

        Args:
            layer: the input.
            bands: numbers of its bands by role, as far as they may be in the result.
            same_encoding: whether the result has the input's DN.
            by_name: whether the names of the result's bands say which is which; otherwise they are in the input's order.
        """
        self._bands, self._same_encoding, self._by_name = bands, same_encoding, by_name
        renderer, provider = layer.renderer(), layer.dataProvider()
        self._tags = {number: (provider.bandScale(number), provider.bandOffset(number)) for number in bands.values()}
        self._renderer: Optional[QgsRasterRenderer] = renderer.clone() if renderer is not None else None
        # Opacity, blending, resampling, gamma, saturation: all that is not the renderer.
        self._rest = QgsMapLayerStyle()
        self._rest.readFromLayer(layer)

    def apply(self, result: QgsRasterLayer) -> None:
        """Give the result the input's style, its bands renumbered; natural colours where that cannot be.

        Without red, green and blue it keeps the style it was loaded with.
        """
        numbers = self._numbers(result)
        renderer = self._renderer.clone() if self._renderer is not None and self._same_encoding else None
        if renderer is not None and self._fit(renderer, result.dataProvider(), numbers):
            name, own = result.name(), result.customProperties()
            self._rest.writeToLayer(result)
            result.setName(name)
            # The style brings the input's properties along, which say how the input is to be read.
            result.setCustomProperties(own)
            # The clone still reads from the input's provider.
            renderer.setInput(result.dataProvider())
            # A stretch that follows the map would give the result limits of its own, and other colours.
            frozen = renderer.minMaxOrigin()
            frozen.setLimits(QgsRasterMinMaxOrigin.Limits.None_)
            renderer.setMinMaxOrigin(frozen)
            result.setRenderer(renderer)
        elif all(self._bands.get(role) in numbers for role in (RED, GREEN, BLUE)):
            order = (numbers[self._bands[role]] for role in (RED, GREEN, BLUE))
            result.setRenderer(QgsMultiBandColorRenderer(result.dataProvider(), *order))
            result.setDefaultContrastEnhancement()
        if self._by_name:
            offer_short_wave(result)
        result.triggerRepaint()

    def _numbers(self, result: QgsRasterLayer) -> dict[int, int]:
        """Input band number -> number in the result."""
        if not self._by_name:
            return output_bands(self._bands)
        found = band_roles(result)
        return {number: found[role] for role, number in self._bands.items() if role in found}

    def _fit(self, renderer: QgsRasterRenderer, provider: QgsRasterDataProvider, numbers: dict[int, int]) -> bool:
        """Point a renderer at the result's bands and at the values these have there; False if it shows other bands."""
        shown = renderer.usesBands()
        if not all(number in numbers for number in shown):
            return False
        moves = {number: _Move(self._tags[number], provider, numbers[number]) for number in shown}
        if isinstance(renderer, QgsMultiBandColorRenderer):
            _fit_colours(renderer, numbers, moves)
        elif isinstance(renderer, QgsSingleBandGrayRenderer):
            number = renderer.grayBand()
            stretch = renderer.contrastEnhancement()
            renderer.setGrayBand(numbers[number])
            if stretch is not None:
                renderer.setContrastEnhancement(moves[number].stretch(stretch))
        elif isinstance(renderer, QgsSingleBandPseudoColorRenderer):
            number = renderer.band()
            renderer.setBand(numbers[number])
            _fit_ramp(renderer, moves[number])
        else:
            return False
        return True


class _Move:
    """From what QGIS shows of an input band to what it shows of the same DN in the result.

    QGIS applies the scale and offset that a band carries; a result carries those that were used, its input may have none.
    """

    def __init__(self, tags: tuple[float, float], provider: QgsRasterDataProvider, number: int) -> None:
        """`tags`: scale and offset of the input's band; `provider` of the result, in which it has that number."""
        self._scale, self._offset = tags
        self._out_scale, self._out_offset = provider.bandScale(number), provider.bandOffset(number)
        self._type = provider.dataType(number)

    def value(self, shown: float) -> float:
        """A value of the result; DN between the two."""
        return (shown - self._offset) / self._scale * self._out_scale + self._out_offset

    def stretch(self, given: QgsContrastEnhancement) -> QgsContrastEnhancement:
        """The same contrast for the result's values."""
        made = QgsContrastEnhancement(self._type)
        made.setContrastEnhancementAlgorithm(given.contrastEnhancementAlgorithm(), False)
        made.setMinimumValue(self.value(given.minimumValue()), False)
        made.setMaximumValue(self.value(given.maximumValue()), True)
        return made


def _fit_colours(renderer: QgsMultiBandColorRenderer, numbers: dict[int, int], moves: dict[int, _Move]) -> None:
    colours = (
        (renderer.redBand, renderer.setRedBand, renderer.redContrastEnhancement, renderer.setRedContrastEnhancement),
        (
            renderer.greenBand,
            renderer.setGreenBand,
            renderer.greenContrastEnhancement,
            renderer.setGreenContrastEnhancement,
        ),
        (
            renderer.blueBand,
            renderer.setBlueBand,
            renderer.blueContrastEnhancement,
            renderer.setBlueContrastEnhancement,
        ),
    )
    for band, set_band, contrast, set_contrast in colours:
        number, stretch = band(), contrast()
        # A colour may be shown by no band, which is number -1.
        if number in moves:
            set_band(numbers[number])
            if stretch is not None:
                set_contrast(moves[number].stretch(stretch))


def _fit_ramp(renderer: QgsSingleBandPseudoColorRenderer, move: _Move) -> None:
    function = renderer.shader().rasterShaderFunction() if renderer.shader() is not None else None
    low, high = move.value(renderer.classificationMin()), move.value(renderer.classificationMax())
    if isinstance(function, QgsColorRampShader):
        items = [
            QgsColorRampShader.ColorRampItem(move.value(item.value), item.color, f"{move.value(item.value):.4g}")
            for item in function.colorRampItemList()
        ]
        function.setMinimumValue(low)
        function.setMaximumValue(high)
        function.setColorRampItemList(items)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
