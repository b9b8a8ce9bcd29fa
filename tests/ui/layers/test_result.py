"""The style of the uncertainty layer."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsRasterLayer, QgsStyle
from subpixel.ui.layers.result import style_uncertainty


def test_colours_of_the_uncertainty_need_nothing_of_the_main_thread(tmp_path: Path, cut, monkeypatch, qtbot) -> None:
    monkeypatch.setattr(QgsStyle, "defaultStyle", None)
    layer = QgsRasterLayer(str(cut(tmp_path / "in.tif", 20, 20, "-b", "1")), "u")
    style_uncertainty(layer)
    ramp = layer.renderer().shader().rasterShaderFunction().sourceColorRamp()
    assert (ramp.color1().name(), ramp.color2().name()) == ("#000004", "#fcfdbf")
    lightness = [ramp.color(share / 20).lightness() for share in range(21)]
    assert lightness == sorted(lightness)
