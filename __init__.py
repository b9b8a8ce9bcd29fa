"""Subpixel: super-resolve Sentinel-2 imagery in QGIS. Nothing is imported before QGIS asks for the plugin."""


def classFactory(iface):  # type: ignore[no-untyped-def]
    """Entry point of QGIS."""
    from .plugin import SubpixelPlugin

    return SubpixelPlugin(iface)
