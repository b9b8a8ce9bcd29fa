"""Bands of 20 m: read on their own grid, and brought to that of the result."""
