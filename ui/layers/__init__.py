"""What layers of QGIS hold, and how they come to the engine and back."""
