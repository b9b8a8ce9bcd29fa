"""The scenes of one pass as open rasters, and the files that are made of them."""
