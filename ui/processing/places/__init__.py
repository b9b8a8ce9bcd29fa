"""Algorithms that begin with a place instead of a layer: scenes of an archive are found, and read."""
