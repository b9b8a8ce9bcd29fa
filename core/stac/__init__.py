"""Items of STAC catalogues: which assets hold which bands, and how their numbers encode reflectance."""
