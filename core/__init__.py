"""The pipeline of Subpixel: pure Python, never imports QGIS or Qt."""
