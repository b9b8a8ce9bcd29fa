"""The fixtures of pieces of the sample scene."""

from subpixel.tests.support.pieces import cache, cut, pixels, recorded, run  # noqa: F401
