"""The engine seen from QGIS: its environment, its process, how it is asked."""
