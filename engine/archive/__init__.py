"""Finds scenes in STAC catalogues and reads pieces of them over the network."""
