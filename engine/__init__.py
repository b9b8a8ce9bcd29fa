"""The engine's process: everything that needs torch, rasterio or numpy. Never loaded in QGIS."""
