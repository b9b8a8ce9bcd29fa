"""Subpixel: super-resolve Sentinel-2 imagery in QGIS. Nothing is imported before QGIS asks for the plugin."""


def classFactory(iface):  # noqa: N802 - the name QGIS calls
    """Entry point of QGIS."""
    from .plugin import SubpixelPlugin

    return SubpixelPlugin(iface)
