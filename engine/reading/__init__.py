"""From files to reflectance with its valid mask."""
