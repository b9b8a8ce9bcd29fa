"""What QGIS and the engine both know: standard library only, Python 3.9."""
