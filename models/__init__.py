"""The diffusion model of Subpixel: torch only, no file formats of remote sensing, no QGIS."""
