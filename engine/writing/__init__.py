"""From tiles to a file that appears at once, when everything succeeded."""
