"""The fixtures of pieces of the sample scene."""

from subpixel.tests.support.pieces import cut, pixels, recorded  # noqa: F401
