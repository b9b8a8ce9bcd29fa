"""Cross-sensor pairs: a Sentinel-2 raster and a finer raster of the same place, made into LR/HR training tiles."""
