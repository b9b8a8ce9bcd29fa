"""Everything that knows QGIS or Qt."""
